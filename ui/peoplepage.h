// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "models/peoplemodel.h"
#include "ui/page.h"
#include "ui/reasondialog.h"

class FilterBar;
class PageState;
class QLabel;
class TableView;

// Who may sign in, as what, and since when; managers invite people here, change their roles, lock
// them out and let them in again. Nobody changes their own access. Owns its model; GUI thread only.
class PeoplePage final : public Page {
  Q_OBJECT

 public:
  explicit PeoplePage(Console& console, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return tr("People"); }
  [[nodiscard]] QString room() const override { return QStringLiteral("people"); }
  [[nodiscard]] QString searchHint() const override {
    return tr("Search names, e-mail addresses and logins");
  }

  void refresh() override;
  void activated() override;
  void deactivated() override { m_isShown = false; }

 protected:
  void searchTextChanged() override { ask(); }

 private:
  void makeActions();
  [[nodiscard]] QAction* makeAction(const QString& text, const char* name,
                                    void (PeoplePage::*slot)());
  [[nodiscard]] QWidget* makeTable();

  [[nodiscard]] peopleModel::Filter filter() const;
  void ask();
  void follow(const LogChanges& changes);
  void modelLoaded();
  void modelFailed();
  void showEmptySentence();
  void showActions();
  void say(const QString& sentence);

  // The row that is selected, as read last.
  [[nodiscard]] std::optional<PersonAccess> chosen() const;
  // Why nothing can be done about the chosen person; empty: something can.
  [[nodiscard]] QString obstacle(const std::optional<PersonAccess>& person) const;

  void invite();
  void giveAccess();
  void openInvitation(const std::optional<PersonAccess>& known);
  void changePerson();
  void changeRoles();
  void lock();
  void unlock();
  void resetPassword();
  void revoke();
  void openReason(const ReasonDialog::What& what, const QString& done);
  void handOver(const QString& name, const QString& login, const QString& password);

  Console& m_console;
  PeopleModel* m_model = nullptr;
  FilterBar* m_filters = nullptr;
  TableView* m_table = nullptr;
  PageState* m_state = nullptr;
  QLabel* m_cut = nullptr;
  QAction* m_invite = nullptr;
  QAction* m_showAll = nullptr;
  QAction* m_change = nullptr;
  QAction* m_roles = nullptr;
  QAction* m_lock = nullptr;
  QAction* m_unlock = nullptr;
  QAction* m_password = nullptr;
  QAction* m_revoke = nullptr;
  QAction* m_giveAccess = nullptr;
  UserId m_selected;  // to be selected once the answer is here; none: as it is
  bool m_isShown = false;
  bool m_isStale = true;
  bool m_saidFailed = false;
};
