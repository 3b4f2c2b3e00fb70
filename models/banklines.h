// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "models/format.h"
#include "models/pagedmodel.h"
#include "storage/bankstatement.h"

// One row of a bank's file as a list shows it.
struct BankLine {
  qint64 place = 0;  // among the file's rows, from 0
  BankRow row = {};
  BankRecord record = {};
  QString person = {};  // whose wallet; empty: nobody was found
};

using BankLinesModel = PagedModel<BankLine>;

namespace bankLines {

// Which rows are listed; what a person has to do with them.
enum class Filter { all, toBook, toClarify, leftOut, refused };

[[nodiscard]] Filter filterOf(BankVerdict verdict);
// Count and sum of the rows that a filter lets through.
[[nodiscard]] BankSum sumOf(const BankStatement& statement, Filter filter);

[[nodiscard]] BankLinesModel* make(const Currency& currency, QObject* parent);
// Pages over the rows, made when they are looked at. Nothing where there is no statement.
[[nodiscard]] PageSource<BankLine> source(std::shared_ptr<const BankStatement> statement,
                                          Filter filter);

}  // namespace bankLines
