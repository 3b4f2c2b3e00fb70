// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depositrun/runfigures.h"

#include <QHBoxLayout>

#include "ui/figurecard.h"

using Filter = bankLines::Filter;

RunFigures::RunFigures(const Currency& currency, QWidget* parent)
    : QWidget(parent), m_currency(currency) {
  auto* const cards = new QHBoxLayout(this);
  cards->setContentsMargins(0, 0, 0, 0);
  cards->setSpacing(12);
  m_toBook = add(tr("To book"), "depositRunToBook");
  m_toClarify = add(tr("To clear up"), "depositRunToClarify");
  m_leftOut = add(tr("Booked before"), "depositRunLeftOut");
  m_refused = add(tr("Refused"), "depositRunRefused");
}

FigureCard* RunFigures::add(const QString& label, const char* name) {
  auto* const card = new FigureCard(label, this);
  card->setObjectName(QLatin1StringView(name));
  layout()->addWidget(card);
  return card;
}

void RunFigures::showFigures(const BankStatement& statement, bool isBooked) {
  m_toBook->setLabel(isBooked ? tr("Booked") : tr("To book"));
  const auto show = [&](FigureCard* card, Filter filter) {
    const BankSum sum = bankLines::sumOf(statement, filter);
    card->setFigure(formatCount(sum.count));
    card->setNote(formatMoney(sum.amount, m_currency));
  };
  show(m_toBook, Filter::toBook);
  show(m_toClarify, Filter::toClarify);
  show(m_leftOut, Filter::leftOut);
  show(m_refused, Filter::refused);
}
