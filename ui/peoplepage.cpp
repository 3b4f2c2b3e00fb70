// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peoplepage.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include "models/grouptext.h"
#include "models/peopleexport.h"
#include "storage/password.h"
#include "ui/banner.h"
#include "ui/errortext.h"
#include "ui/exporttask.h"
#include "ui/filters/filterbar.h"
#include "ui/pagestate.h"
#include "ui/people/handoverdialog.h"
#include "ui/people/invitedialog.h"
#include "ui/people/persondialog.h"
#include "ui/people/rolesdialog.h"
#include "ui/tableview.h"
#include "ui/theme.h"

namespace {
const QString scopeKey = QStringLiteral("scope");
const QString everybody = QStringLiteral("everybody");
}  // namespace

PeoplePage::PeoplePage(Console& console, QWidget* parent)
    : Page(parent),
      m_console(console),
      m_model(new PeopleModel(peopleModel::columns(), peopleModel::idOf,
                              peopleModel::source(console, {}), this)) {
  setObjectName(QStringLiteral("peoplePage"));
  makeActions();
  m_filters = new FilterBar(
      console, QStringLiteral("people"),
      {{.key = scopeKey,
        .title = tr("Who is listed"),
        .kind = FilterKind::choice,
        .choices = {{QStringLiteral("access"), tr("With a login")}, {everybody, tr("Everybody")}},
        .isAlwaysShown = true}},
      this);
  connect(m_filters, &FilterBar::changed, this, &PeoplePage::ask);
  m_cut = new QLabel(tr("There are more people than a list shows. Narrow your search."), this);
  m_cut->setTextFormat(Qt::PlainText);
  Theme::setMuted(*m_cut);
  m_cut->hide();
  body()->addWidget(m_filters);
  body()->addWidget(makeTable(), 1);
  body()->addWidget(m_cut);
  setAddressed(m_filters, m_table);
  connect(m_model, &PagedTableModel::loaded, this, &PeoplePage::modelLoaded);
  connect(m_model, &PagedTableModel::failed, this, &PeoplePage::modelFailed);
  connect(&m_console, &Console::changed, this, &PeoplePage::follow);
  showActions();
}

QAction* PeoplePage::makeAction(const QString& text, const char* name, void (PeoplePage::*slot)()) {
  auto* const action = new QAction(text, this);
  action->setObjectName(QLatin1StringView(name));
  connect(action, &QAction::triggered, this, slot);
  return action;
}

void PeoplePage::makeActions() {
  m_change = makeAction(tr("&Change…"), "peopleChange", &PeoplePage::changePerson);
  m_change->setToolTip(tr("Change the name or the e-mail address"));
  m_roles = makeAction(tr("R&oles…"), "peopleRoles", &PeoplePage::changeRoles);
  m_lock = makeAction(tr("&Lock…"), "peopleLock", &PeoplePage::lock);
  m_unlock = makeAction(tr("Un&lock…"), "peopleUnlock", &PeoplePage::unlock);
  m_password = makeAction(tr("New &password…"), "peoplePassword", &PeoplePage::resetPassword);
  m_revoke = makeAction(tr("Re&voke access…"), "peopleRevoke", &PeoplePage::revoke);
  m_giveAccess = makeAction(tr("&Give access…"), "peopleGiveAccess", &PeoplePage::giveAccess);
  for (QAction* const action :
       {m_change, m_roles, m_lock, m_unlock, m_password, m_revoke, m_giveAccess})
    addAction(action);
  new ExportTask(m_console, *this,
                 {.name = "people",
                  .table = [this] { return peopleExport(filter()); },
                  .fileName = [] { return tr("people", "file name"); }});
  m_invite = makeAction(tr("&Invite…"), "peopleInvite", &PeoplePage::invite);
  m_invite->setShortcut(QKeySequence::New);
  m_invite->setToolTip(
      tr("Let somebody sign in (%1)").arg(m_invite->shortcut().toString(QKeySequence::NativeText)));
  setPrimaryAction(m_invite);
  m_showAll = new QAction(tr("Look among &everybody"), this);
  m_showAll->setObjectName(QStringLiteral("peopleShowAll"));
  connect(m_showAll, &QAction::triggered, this,
          [this] { m_filters->setValue(scopeKey, everybody); });
}

QWidget* PeoplePage::makeTable() {
  m_state = new PageState(this);
  m_table = new TableView(m_state);
  m_table->setObjectName(QStringLiteral("peopleTable"));
  m_table->setAccessibleName(tr("People"));
  m_table->setPagedModel(m_model);
  m_table->setStatusColumn(peopleModel::state);
  connect(m_table, &TableView::rowActivated, this, [this] {
    for (QAction* const action : {m_roles, m_giveAccess}) {
      if (action->isVisible() && action->isEnabled()) action->trigger();
    }
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
          &PeoplePage::showActions);
  connect(m_table, &TableView::contextMenuAboutToShow, this, [this](QMenu* menu) {
    menu->setToolTipsVisible(true);
    menu->addActions({m_change, m_roles, m_lock, m_unlock, m_password, m_revoke, m_giveAccess});
  });
  m_state->setContent(m_table);
  m_state->setObjectName(QStringLiteral("peopleState"));
  m_state->follow(m_model);
  return m_state;
}

peopleModel::Filter PeoplePage::filter() const {
  return {.search = searchText(), .withLoginOnly = m_filters->value(scopeKey) != everybody};
}

void PeoplePage::ask() {
  m_model->setSource(peopleModel::source(m_console, filter()));
  m_model->reload();
}

void PeoplePage::refresh() {
  m_isStale = false;
  m_model->refresh();
}

void PeoplePage::activated() {
  m_isShown = true;
  if (m_isStale) refresh();
}

void PeoplePage::follow(const LogChanges& changes) {
  if (!changes.concernUsers()) return;
  m_isStale = true;
  if (m_isShown) refresh();
}

void PeoplePage::modelLoaded() {
  if (std::exchange(m_saidFailed, false)) banner()->dismiss();
  m_cut->setVisible(m_model->isCut());
  showEmptySentence();
  const int row = m_selected.isNone() ? -1 : m_model->rowOf(m_selected.value);
  if (row >= 0) m_table->selectRow(row);
  m_selected = {};
  showActions();
}

void PeoplePage::showEmptySentence() {
  if (searchText().isEmpty()) {
    m_state->setEmpty(tr("Nobody is here yet."), m_invite);
  } else if (m_filters->value(scopeKey) == everybody) {
    m_state->setEmpty(tr("Nobody matches “%1”.").arg(searchText()), m_invite);
  } else {
    m_state->setEmpty(tr("Nobody with a login matches “%1”.").arg(searchText()), m_showAll);
  }
}

// Rows that are visible stay; without rows the page's state says it.
void PeoplePage::modelFailed() {
  if (m_model->rowCount() == 0) return;
  m_saidFailed = true;
  banner()->say(Banner::Kind::warning,
                tr("What you see may be out of date.") + u' ' +
                    errorText(m_model->error().value_or(Error{}), Attempt::load).sentence());
}

std::optional<PersonAccess> PeoplePage::chosen() const {
  const int row = m_table->currentRow();
  return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->rowAt(row)) : std::nullopt;
}

QString PeoplePage::obstacle(const std::optional<PersonAccess>& person) const {
  if (!person) return tr("Choose a person in the list first.");
  const auto& signedIn = m_console.person();
  if (signedIn && signedIn->id == person->user) {
    return tr("This is your own access. Another manager must do this.");
  }
  if (!peopleModel::hasAccess(*person) && !person->active) {
    return tr("This person is deactivated. Reactivate the person first.");
  }
  return {};
}

void PeoplePage::showActions() {
  const auto person = chosen();
  const QString why = obstacle(person);
  const bool hasAccess = !person || peopleModel::hasAccess(*person);
  const bool isLocked = person && hasAccess && person->locked;
  m_change->setEnabled(person.has_value());
  const std::pair<QAction*, bool> visible[] = {
      {m_roles, hasAccess},  {m_lock, hasAccess && !isLocked},
      {m_unlock, isLocked},  {m_password, hasAccess},
      {m_revoke, hasAccess}, {m_giveAccess, !hasAccess}};
  for (const auto& [action, isVisible] : visible) {
    action->setVisible(isVisible);
    action->setEnabled(why.isEmpty());
    action->setToolTip(why.isEmpty() ? QString(action->text()).remove(u'&') : why);
  }
}

void PeoplePage::say(const QString& sentence) {
  banner()->say(Banner::Kind::success, sentence);
  refresh();
}

void PeoplePage::invite() {
  openInvitation({});
}

void PeoplePage::giveAccess() {
  if (const auto person = chosen()) openInvitation(person);
}

void PeoplePage::openInvitation(const std::optional<PersonAccess>& known) {
  auto* const dialog = new InviteDialog(m_console, known, window());
  connect(dialog, &InviteDialog::handedOver, this,
          [this](UserId user, const QString& name, const QString& login, const QString& password) {
            m_selected = user;
            say(tr("%1 may sign in as %2 from now on.").arg(name, login));
            handOver(name, login, password);
          });
  dialog->open();
}

// What is changed is read first: the list does not know its version.
void PeoplePage::changePerson() {
  const auto chosenPerson = chosen();
  if (!chosenPerson) return;
  m_console.read<std::optional<Person>>(
      this, [id = chosenPerson->user](Connection& connection) { return person(connection, id); },
      [this](const Result<std::optional<Person>>& read) {
        if (!read || !*read) {
          const Error gone{.kind = ErrorKind::rejected, .refusal = Refusal::unknownUser};
          banner()->say(Banner::Kind::error,
                        errorText(read ? gone : read.error(), Attempt::changeUser).sentence());
          return;
        }
        auto* const dialog = new PersonDialog(m_console, **read, window());
        connect(dialog, &ActionDialog::succeeded, this,
                [this, name = (*read)->name] { say(tr("%1 was changed.").arg(name)); });
        dialog->open();
      });
}

void PeoplePage::changeRoles() {
  const auto person = chosen();
  if (!person) return;
  auto* const dialog = new RolesDialog(m_console, *person, window());
  connect(dialog, &ActionDialog::succeeded, this,
          [this, name = person->name](const Answer& answer) {
            const QStringList groups =
                answer.json.value(QLatin1StringView("groups")).toVariant().toStringList();
            say(tr("Roles of %1 now: %2.").arg(name, groupsText(groups)));
          });
  dialog->open();
}

void PeoplePage::openReason(const ReasonDialog::What& what, const QString& done) {
  auto* const dialog = new ReasonDialog(m_console, what, window());
  connect(dialog, &ActionDialog::succeeded, this, [this, done] { say(done); });
  dialog->open();
}

void PeoplePage::lock() {
  const auto person = chosen();
  if (!person) return;
  openReason(
      {.attempt = Attempt::lockPerson,
       .name = QStringLiteral("lock"),
       .title = tr("Lock"),
       .consequence = tr("%1 cannot sign in until somebody unlocks the login, and an open window "
                         "closes at once. Password and roles stay as they are.")
                          .arg(person->name),
       .verb = tr("&Lock"),
       .action =
           [user = person->user](const QString& reason) {
             return LockPerson{user, reason}.toAction();
           }},
      tr("%1 is locked out.").arg(person->name));
}

void PeoplePage::unlock() {
  const auto person = chosen();
  if (!person) return;
  openReason({.attempt = Attempt::unlockPerson,
              .name = QStringLiteral("unlock"),
              .title = tr("Unlock"),
              .consequence = tr("%1 may sign in again, with the same password and roles as before.")
                                 .arg(person->name),
              .verb = tr("&Unlock"),
              .action =
                  [user = person->user](const QString& reason) {
                    return UnlockPerson{user, reason}.toAction();
                  }},
             tr("%1 may sign in again.").arg(person->name));
}

void PeoplePage::resetPassword() {
  const auto person = chosen();
  if (!person) return;
  const QString password = randomPassword();
  auto* const dialog = new ReasonDialog(
      m_console,
      {.attempt = Attempt::resetPassword,
       .name = QStringLiteral("reset"),
       .title = tr("New password"),
       .consequence =
           tr("A new first password is made up for %1 and shown to you once. The old one "
              "no longer works, and an open window closes at once.")
               .arg(person->name),
       .verb = tr("&Make a new password"),
       .hasReason = false,
       .action =
           [user = person->user, password](const QString&) {
             return ResetPassword{user, scramVerifier(password)}.toAction();
           }},
      window());
  connect(dialog, &ActionDialog::succeeded, this, [this, person = *person, password] {
    say(tr("%1 has a new password.").arg(person.name));
    handOver(person.name, person.login, password);
  });
  dialog->open();
}

void PeoplePage::revoke() {
  const auto person = chosen();
  if (!person) return;
  openReason(
      {.attempt = Attempt::revokePerson,
       .name = QStringLiteral("revoke"),
       .title = tr("Revoke access"),
       .consequence =
           tr("%1 loses every role and the password and cannot sign in; an open window closes at "
              "once. The person, the wallet and all that was done stay in the books, and the login "
              "%2 stays this person's: access can be given again under that name only.")
               .arg(person->name, person->login),
       .verb = tr("&Revoke access"),
       .action =
           [user = person->user](const QString& reason) {
             return RevokePerson{user, reason}.toAction();
           }},
      tr("The access of %1 is revoked.").arg(person->name));
}

void PeoplePage::handOver(const QString& name, const QString& login, const QString& password) {
  auto* const dialog = new HandOverDialog({name, login, password}, window());
  dialog->open();
}
