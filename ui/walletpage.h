// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/listexport.h"
#include "models/walletmodel.h"
#include "ui/depositdialog.h"
#include "ui/page.h"

class Card;
class ExportTask;
class PersonActions;
class PersonPledges;
class PersonRecord;
class PageState;
class PersonPicker;
class QStackedWidget;
class QTabBar;
class WalletHead;

// A person's wallet: what it holds, what the pledges come to, the statement and the pledges line
// by line. Begins with the given person, or with who is signed in. For who sees all it is all that
// is known of a person, with campaigns, log and notes, and another one can be chosen at the top.
// Deposit and withdrawal begin here, and what may be done about a pledge or the person. Owns its
// models; GUI thread only.
class WalletPage final : public Page {
  Q_OBJECT

 public:
  explicit WalletPage(Console& console, std::optional<UserId> user = {}, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString navigationName() const override;
  [[nodiscard]] QString room() const override { return QStringLiteral("wallets"); }
  [[nodiscard]] PageAddress address() const override;
  QString open(const PageAddress& address) override;

  void showPerson(UserId user);
  // None while nobody is chosen.
  [[nodiscard]] UserId user() const { return m_user; }

  void refresh() override;
  void activated() override;

 Q_SIGNALS:
  void campaignChosen(CampaignId campaign);
  // A backer without pledges would like to see what there is.
  void campaignsRequested();

 private:
  struct Wallet {
    std::optional<Person> person;
    std::optional<WalletFigures> figures;
  };

  void makeActions();
  void makeRecord();
  [[nodiscard]] QWidget* makeChoice();
  void fill(QWidget* content);
  void makeTables(Card* card);
  [[nodiscard]] QWidget* makeTabRow(QWidget* parent);
  [[nodiscard]] QWidget* makeStatement();
  [[nodiscard]] QString emptyStatementText() const;

  void personChosen();
  void sayDone(const QString& sentence);
  void readWallet();
  void answered(const Result<Wallet>& wallet);
  void showNobody();
  void showActions();
  void showTab(int place);
  // What the tab in front shows.
  [[nodiscard]] ExportTable exported() const;
  [[nodiscard]] QString exportedName() const;
  [[nodiscard]] QString tab() const;  // in addresses; empty: the statement
  void openDialog(DepositDialog::Movement movement);
  void take(const LogChanges& changes);

  Console& m_console;
  UserId m_user;
  Person m_shown;          // as read last; its id is none before
  bool m_isStale = false;  // something changed while the page was not shown
  PersonPicker* m_picker = nullptr;
  PageState* m_state = nullptr;
  WalletHead* m_head = nullptr;
  QTabBar* m_tabs = nullptr;
  QStackedWidget* m_tables = nullptr;
  StatementModel* m_statement = nullptr;
  PersonPledges* m_pledges = nullptr;
  ExportTask* m_exporting = nullptr;
  PersonRecord* m_record = nullptr;  // as the next: only for who looks after people
  PersonActions* m_personActions = nullptr;
  QAction* m_deposit = nullptr;
  QAction* m_withdraw = nullptr;
  QAction* m_browse = nullptr;
};
