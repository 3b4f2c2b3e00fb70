// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walletpage.h"

#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "models/pledgesexport.h"
#include "models/statementexport.h"
#include "ui/addresstext.h"
#include "ui/backers/personactions.h"
#include "ui/backers/personpledges.h"
#include "ui/backers/personrecord.h"
#include "ui/banner.h"
#include "ui/card.h"
#include "ui/errortext.h"
#include "ui/exporttask.h"
#include "ui/pagestate.h"
#include "ui/personpicker.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/wallethead.h"

namespace {

constexpr int pickerWidth = 440;

const QString tabKey = QStringLiteral("tab");
const QString pledgesTab = QStringLiteral("pledges");

}  // namespace

WalletPage::WalletPage(Console& console, std::optional<UserId> user, QWidget* parent)
    : Page(parent), m_console(console) {
  setObjectName(QStringLiteral("walletPage"));
  m_statement = makeStatementModel(m_console.currency(), answerNothing<WalletLine>, this);
  makeActions();
  body()->addWidget(makeChoice());
  m_state = new PageState(this);
  auto* const content = new QWidget(m_state);
  m_state->setContent(content);
  m_state->setObjectName(QStringLiteral("walletState"));
  body()->addWidget(m_state, 1);
  fill(content);
  connect(m_state, &PageState::retryRequested, this, &WalletPage::readWallet);
  connect(m_picker, &PersonPicker::personChanged, this, &WalletPage::personChosen);
  connect(m_picker, &PersonPicker::abandoned, this, [this] {
    if (!m_shown.id.isNone()) m_picker->setPerson(m_shown);
  });
  connect(&m_console, &Console::changed, this, &WalletPage::take);
  showActions();
  showTab(0);

  const auto& signedIn = m_console.person();
  if (user) {
    showPerson(*user);
  } else if (signedIn) {
    m_picker->setPerson(*signedIn);
  } else {
    showNobody();
  }
}

QString WalletPage::title() const {
  if (!m_console.seesAll()) return tr("My wallet");
  return m_shown.id.isNone() ? tr("Person") : m_shown.name;
}

QString WalletPage::navigationName() const {
  return m_console.seesAll() ? tr("Wallets") : tr("My wallet");
}

void WalletPage::makeActions() {
  m_withdraw = new QAction(tr("&Withdraw…"), this);
  m_withdraw->setObjectName(QStringLiteral("withdrawAction"));
  connect(m_withdraw, &QAction::triggered, this,
          [this] { openDialog(DepositDialog::Movement::withdrawal); });
  m_deposit = new QAction(tr("&Deposit…"), this);
  m_deposit->setObjectName(QStringLiteral("depositAction"));
  m_deposit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
  connect(m_deposit, &QAction::triggered, this,
          [this] { openDialog(DepositDialog::Movement::deposit); });
  for (QAction* action : {m_withdraw, m_deposit}) {
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setVisible(m_console.isStaff());
  }
  m_browse = new QAction(tr("&Browse campaigns"), this);
  m_browse->setObjectName(QStringLiteral("browseCampaigns"));
  connect(m_browse, &QAction::triggered, this, &WalletPage::campaignsRequested);
  m_exporting = new ExportTask(m_console, *this,
                               {.name = "wallet",
                                .table = [this] { return exported(); },
                                .fileName = [this] { return exportedName(); }});
  addAction(m_withdraw);
  setPrimaryAction(m_deposit);
  if (!m_console.isStaff()) return;
  m_personActions = new PersonActions(m_console, this);
  addActions(m_personActions->actions());
  connect(m_personActions, &PersonActions::personChanged, this, &WalletPage::sayDone);
}

void WalletPage::sayDone(const QString& sentence) {
  banner()->say(Banner::Kind::success, sentence);
  refresh();
}

// What a backer knows without being told is not in the own wallet.
void WalletPage::makeRecord() {
  if (!m_console.seesAll()) return;
  m_record = new PersonRecord(m_console, m_tables);
  for (const PersonRecord::Section& section : m_record->sections()) {
    m_tables->addWidget(section.widget);
    m_tabs->setTabData(m_tabs->addTab(section.title), section.key);
  }
  connect(m_record, &PersonRecord::campaignChosen, this, &WalletPage::campaignChosen);
}

QWidget* WalletPage::makeChoice() {
  auto* const bar = new QWidget(this);
  auto* const row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* const label = new QLabel(tr("&Person"), bar);
  m_picker = new PersonPicker(m_console, bar);
  m_picker->setObjectName(QStringLiteral("walletPerson"));
  m_picker->setAccessibleName(tr("Person"));
  m_picker->setMaximumWidth(pickerWidth);
  label->setBuddy(m_picker);
  row->addWidget(label);
  row->addWidget(m_picker, 1);
  row->addStretch();
  // Others see the own wallet only.
  bar->setVisible(m_console.seesAll());
  return bar;
}

// In its place already: what moves to another parent is styled anew, with all that is in it.
void WalletPage::fill(QWidget* content) {
  auto* const column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  m_head = new WalletHead(m_console.currency(), m_console.seesAll(), content);
  column->addWidget(m_head);
  auto* const card = new Card({}, content);
  column->addWidget(card, 1);
  makeTables(card);
}

void WalletPage::makeTables(Card* card) {
  card->setFlush(true);
  m_tables = new QStackedWidget(card);
  m_tables->addWidget(makeStatement());
  m_pledges = new PersonPledges(m_console, m_browse, m_tables);
  connect(m_pledges, &PersonPledges::campaignChosen, this, &WalletPage::campaignChosen);
  connect(m_pledges, &PersonPledges::pledgeChanged, this, &WalletPage::sayDone);
  m_tables->addWidget(m_pledges->list());
  card->body()->setSpacing(0);
  card->body()->addWidget(makeTabRow(card));
  card->body()->addWidget(m_tables, 1);
  makeRecord();
}

QWidget* WalletPage::makeStatement() {
  auto* const state = new PageState(m_tables);
  auto* const view = new TableView(state);
  view->setObjectName(QStringLiteral("walletStatement"));
  view->setAccessibleName(tr("Statement"));
  view->setPagedModel(m_statement);
  connect(view, &TableView::rowActivated, this, [this](int row) {
    const CampaignId campaign = m_statement->rowAt(row).campaign;
    if (!campaign.isNone()) Q_EMIT campaignChosen(campaign);
  });
  state->setContent(view);
  state->setEmpty(emptyStatementText());
  state->follow(m_statement);
  return state;
}

QWidget* WalletPage::makeTabRow(QWidget* parent) {
  auto* const bar = new QWidget(parent);
  m_tabs = new QTabBar(bar);
  m_tabs->setObjectName(QStringLiteral("walletTabs"));
  m_tabs->setAccessibleName(tr("Statement or pledges"));
  m_tabs->setDrawBase(false);
  m_tabs->setExpanding(false);
  m_tabs->addTab(tr("&Statement"));
  m_tabs->setTabData(m_tabs->addTab(tr("P&ledges")), pledgesTab);
  connect(m_tabs, &QTabBar::currentChanged, this, &WalletPage::showTab);
  auto* const row = new QHBoxLayout(bar);
  row->setContentsMargins(8, 0, 12, 0);
  row->addWidget(m_tabs);
  row->addStretch();
  row->addWidget(m_pledges->makeButtons(bar));
  return bar;
}

QString WalletPage::emptyStatementText() const {
  if (m_console.seesAll()) return tr("No money has come into this wallet yet.");
  return m_console.isOneOf({u"backer"_qs})
             ? tr("No money has come into your wallet yet. What you pay in by bank transfer is "
                  "booked here by the platform's staff.")
             : tr("No money has come into your wallet yet. What your successful campaigns raise is "
                  "paid out here.");
}

void WalletPage::showTab(int place) {
  m_tables->setCurrentIndex(place);
  m_pledges->setInFront(tab() == pledgesTab);
  Q_EMIT addressChanged();
}

PageAddress WalletPage::address() const {
  PageAddress address{.room = room(), .number = m_user.value};
  if (!tab().isEmpty()) address.values.insert(tabKey, tab());
  return address;
}

// Others' wallets are nobody's business but of who sees all; the own one is shown then.
QString WalletPage::open(const PageAddress& address) {
  const UserId wanted{address.number};
  const bool mayLook = m_console.seesAll() || wanted.isNone() || m_console.isMe(wanted);
  if (mayLook && !wanted.isNone() && wanted != m_user) showPerson(wanted);
  const QString tab = address.value(tabKey);
  int place = tab.isEmpty() ? 0 : m_tabs->count() - 1;
  while (place > 0 && m_tabs->tabData(place).toString() != tab)
    --place;
  m_tabs->setCurrentIndex(place);
  if (!mayLook) {
    return tr(
        "The address leads to somebody else's wallet, which only staff and auditors see. "
        "This is your own.");
  }
  QStringList others = address.keysBeside({tabKey});
  if (!tab.isEmpty() && place == 0) others.append(tabKey);
  return addressText::leftOut(others);
}

// Nobody books money into the own wallet, staff neither.
void WalletPage::showActions() {
  const bool isOwn = m_console.isMe(m_user);
  m_exporting->action()->setEnabled(!m_user.isNone() && !m_exporting->isRunning());
  m_withdraw->setEnabled(m_console.isStaff());
  m_deposit->setEnabled(m_console.isStaff() && !isOwn);
  m_deposit->setToolTip(isOwn ? tr("Somebody else must book money into your own wallet")
                              : tr("Book money that came in by bank transfer (Ctrl+D)"));
}

void WalletPage::showPerson(UserId user) {
  const bool isOther = m_user != user;
  m_user = user;
  showActions();
  // Until it is read, nobody else's name stands above this wallet.
  if (m_shown.id != user) m_shown = {};
  if (m_picker->person() && m_picker->person()->id != user) m_picker->clearPerson();
  readWallet();
  m_statement->setSource(statementSource(m_console, user));
  m_statement->reload();
  m_pledges->showPerson(user);
  if (m_record) m_record->showPerson(user);
  if (isOther) Q_EMIT addressChanged();
}

void WalletPage::personChosen() {
  const auto& person = m_picker->person();
  if (!person || person->id == m_user) return;  // half a name typed: the shown wallet stays
  m_shown = *person;
  Q_EMIT titleChanged();
  showPerson(person->id);
}

void WalletPage::readWallet() {
  if (m_user.isNone()) return;
  if (m_shown.id != m_user) m_state->showLoading();
  m_console.read<Wallet>(
      this,
      [user = m_user](Connection& connection) -> Result<Wallet> {
        auto who = person(connection, user);
        if (!who) return Failure(who.error());
        auto figures = walletFigures(connection, user);
        if (!figures) return Failure(figures.error());
        return Wallet{*std::move(who), *figures};
      },
      [this, user = m_user](const Result<Wallet>& wallet) {
        if (user == m_user) answered(wallet);
      });
}

void WalletPage::answered(const Result<Wallet>& wallet) {
  Error error;
  if (!wallet) {
    error = wallet.error();
  } else if (!wallet->person || !wallet->figures) {
    error = {.kind = ErrorKind::rejected, .refusal = Refusal::unknownUser};
  } else {
    const bool isFirst = m_shown.id != m_user;
    const bool isRenamed = m_shown.name != wallet->person->name;
    m_shown = *wallet->person;
    // Later on somebody may be typing there.
    if (isFirst && !m_picker->person()) m_picker->setPerson(m_shown);
    if (isFirst || isRenamed) Q_EMIT titleChanged();
    m_head->showFigures(*wallet->figures, m_shown.active);
    if (m_personActions) m_personActions->setPerson(m_shown, *wallet->figures);
    m_state->showContent();
    if (banner()->kind() == Banner::Kind::error) banner()->dismiss();
    return;
  }
  const ErrorText text = errorText(error, Attempt::load, m_console.currency());
  if (m_state->currentWidget() == m_state->content() && m_shown.id == m_user) {
    banner()->say(Banner::Kind::error, text.sentence());  // what was read stays
  } else {
    m_state->showError(text.sentence(), text.details);
  }
}

void WalletPage::showNobody() {
  m_state->setEmpty(tr("Choose a person above to see the wallet."));
  m_state->showEmpty();
  m_picker->setFocus();
}

// Its name may not be read yet.
ExportTable WalletPage::exported() const {
  Person whose = m_shown;
  whose.id = m_user;
  if (tab() == pledgesTab) {
    return pledgesExport({.filter = {.user = m_user}}, tr("Pledges of %1").arg(whose.name));
  }
  const auto record = m_record ? m_record->exported(tab(), whose.name) : std::nullopt;
  return record ? *record : statementExport(whose);
}

QString WalletPage::exportedName() const {
  if (tab().isEmpty()) return tr("statement-%1", "file name").arg(m_user.value);
  if (tab() == pledgesTab) return tr("pledges-%1", "file name").arg(m_user.value);
  return tr("person-%1-%2", "file name").arg(QString::number(m_user.value), tab());
}

QString WalletPage::tab() const {
  return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

void WalletPage::openDialog(DepositDialog::Movement movement) {
  const std::optional<Person> whose =
      m_shown.id.isNone() ? std::nullopt : std::optional<Person>(m_shown);
  auto* const dialog = new DepositDialog(m_console, movement, whose, this);
  connect(dialog, &DepositDialog::moneyMoved, this, [this](UserId user) {
    if (user == m_user) refresh();
  });
  dialog->open();
}

void WalletPage::refresh() {
  if (m_user.isNone()) return;
  m_isStale = false;
  readWallet();
  m_statement->refresh();
  m_pledges->refresh();
  if (m_record) m_record->refresh();
}

void WalletPage::activated() {
  if (m_isStale) refresh();
}

void WalletPage::take(const LogChanges& changes) {
  if (!changes.concern(m_user)) return;
  m_isStale = true;
  if (isVisible()) refresh();
}
