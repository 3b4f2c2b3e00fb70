// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consolewindow.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QtConcurrent>

#include "app/closureservice.h"
#include "app/closuretask.h"
#include "app/drillrun.h"
#include "app/places.h"
#include "app/settings.h"
#include "models/console.h"
#include "models/finder.h"
#include "models/grouptext.h"
#include "storage/access.h"
#include "storage/conninfo.h"
#include "storage/demopeople.h"
#include "ui/backerspage.h"
#include "ui/banner.h"
#include "ui/campaignspage.h"
#include "ui/changepassworddialog.h"
#include "ui/closurepage.h"
#include "ui/depositrunpage.h"
#include "ui/diagnosticspage.h"
#include "ui/drillpage.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/noroompage.h"
#include "ui/outcometext.h"
#include "ui/overviewpage.h"
#include "ui/page.h"
#include "ui/peoplepage.h"
#include "ui/pledgespage.h"
#include "ui/taskbar.h"
#include "ui/walletpage.h"

namespace {

const QString actionsTask = QStringLiteral("actions");

// In the settings' file, asked on the thread that reads a bank's file.
BankMemory bankMemory() {
  return {.recall =
              [](const QByteArray& fingerprint) {
                return Settings(places::settings()).bankFormat(fingerprint);
              },
          .remember =
              [](const QByteArray& fingerprint, const QString& format) {
                Settings(places::settings()).setBankFormat(fingerprint, format);
              }};
}

}  // namespace

ConsoleWindow::ConsoleWindow(OpenedPlatform opened, ViewMemory* memory, QObject* parent)
    : QObject(parent),
      m_opened(std::move(opened)),
      m_worker(std::make_unique<Worker>(m_opened.address, m_opened.outbox)),
      m_console(std::make_unique<Console>(*m_worker, m_opened.platform, m_opened.person)),
      m_closures(std::make_unique<ClosureService>(*m_worker)),
      m_drill(std::make_unique<DrillRun>()),
      m_window(std::make_unique<MainWindow>()) {
  m_window->setMemory(memory, m_opened.platform.id + u'/' + m_opened.platform.login);
  m_window->setFinder(makeFinder(*m_console));
  m_window->taskBar()->follow(m_console->tasks());
  makePages();
  makeAccount();
  m_window->setMayClose([this] { return mayClose(); });
  m_window->setClockDifference(m_opened.platform.clockDifferenceMs);
  showConnection(true);
  connect(m_console.get(), &Console::connectionChanged, this, &ConsoleWindow::showConnection);
  auto* const closing = new ClosureTask(m_console->tasks(), this);
  connect(m_closures.get(), &ClosureService::stateChanged, closing, &ClosureTask::show);
  connect(closing, &ClosureTask::campaignChosen, this, &ConsoleWindow::openCampaign);
  connect(m_drill.get(), &DrillRun::stateChanged, this, &ConsoleWindow::showDrill);
  connect(m_drill.get(), &DrillRun::stateChanged, this, &ConsoleWindow::goOnClosing);
  connect(m_worker.get(), &Worker::pendingActionsChanged, this, &ConsoleWindow::goOnClosing);
  sayUnknownOutcomes();
}

// The window first: nothing may ask the console while it goes.
ConsoleWindow::~ConsoleWindow() = default;

// The rooms of all roles of the person together.
void ConsoleWindow::makePages() {
  const bool isSomebody = m_console->person() && m_console->isOneOf({u"creator"_qs, u"backer"_qs});
  if (m_console->seesAll()) makeOverview();
  if (m_console->seesAll() || isSomebody) {
    m_window->addPage(m_campaigns = new CampaignsPage(*m_console, m_window->pageParent()));
    if (m_console->seesAll()) makePledges();
    makeWallets();
    makeLog();
  } else {
    m_window->addPage(new NoRoomPage(*m_console, m_window->pageParent()));
  }
  if (m_console->isStaff()) {
    m_window->addPage(new DepositRunPage(*m_console, bankMemory(), m_window->pageParent()));
    makeClosures();
  }
  if (m_console->isOneOf({u"manager"_qs}))
    m_window->addPage(new PeoplePage(*m_console, m_window->pageParent()));
  if (!m_console->isStaff()) return;
  makeDrill();
  m_window->addPage(new DiagnosticsPage(diagnosticsSources(*m_console), m_window->pageParent()));
}

void ConsoleWindow::makePledges() {
  auto* const pledges = new PledgesPage(*m_console, m_window->pageParent());
  m_window->addPage(pledges);
  connect(pledges, &PledgesPage::campaignChosen, this, &ConsoleWindow::openCampaign);
  connect(pledges, &PledgesPage::personChosen, this, &ConsoleWindow::openWallet);
}

void ConsoleWindow::makeOverview() {
  auto* const overview = new OverviewPage(*m_console, m_window->pageParent());
  m_window->addPage(overview);
  connect(overview, &OverviewPage::linkActivated, m_window.get(),
          [this](const QUrl& link) { m_window->go(link.toString()); });
  connect(m_closures.get(), &ClosureService::stateChanged, overview, &OverviewPage::showClosures);
}

void ConsoleWindow::makeWallets() {
  if (m_console->seesAll()) {
    m_window->addPage(m_backers = new BackersPage(*m_console, m_window->pageParent()));
    connect(m_backers, &BackersPage::campaignChosen, this, &ConsoleWindow::openCampaign);
    connect(m_backers, &BackersPage::campaignsRequested, this,
            [this] { m_window->showPage(m_campaigns); });
    return;
  }
  m_wallets = new WalletPage(*m_console, {}, m_window->pageParent());
  m_window->addPage(m_wallets);
  connect(m_wallets, &WalletPage::campaignChosen, this, &ConsoleWindow::openCampaign);
  connect(m_wallets, &WalletPage::campaignsRequested, this,
          [this] { m_window->showPage(m_campaigns); });
}

void ConsoleWindow::makeLog() {
  auto* const log = new LogPage(*m_console, m_window->pageParent());
  m_window->addPage(log);
  connect(log, &LogPage::campaignChosen, this, &ConsoleWindow::openCampaign);
  connect(log, &LogPage::personChosen, this, &ConsoleWindow::openWallet);
}

void ConsoleWindow::makeClosures() {
  auto* const closures = new ClosurePage(*m_console, m_window->pageParent());
  m_window->addPage(closures);
  connect(closures, &ClosurePage::campaignChosen, this, &ConsoleWindow::openCampaign);
  connect(closures, &ClosurePage::runNowRequested, m_closures.get(), &ClosureService::runNow);
  connect(closures, &ClosurePage::runOneRequested, m_closures.get(), &ClosureService::runOne);
  connect(m_closures.get(), &ClosureService::stateChanged, closures, &ClosurePage::showState);
}

void ConsoleWindow::makeDrill() {
  auto* const drill = new DrillPage(m_window->pageParent());
  m_window->addPage(m_drillPage = drill);
  // A window that waits for the end of one begins no other.
  connect(drill, &DrillPage::runRequested, this, [this] {
    if (!m_closing) m_drill->start();
  });
  connect(m_drill.get(), &DrillRun::stateChanged, drill, &DrillPage::showState);
}

// Closing changes nothing but what is due, so nearly everybody's console does it.
bool ConsoleWindow::closesCampaigns() const {
  return m_console->isStaff() || m_console->isOneOf({u"creator"_qs, u"backer"_qs, u"service"_qs});
}

// For the list of people; that it was not noted is no trouble.
void ConsoleWindow::noteSignIn() {
  struct Done {};
  if (!m_opened.person) return;
  m_console->read<Done>(
      this,
      [](Connection& connection) { return ::noteSignIn(connection).map([] { return Done{}; }); },
      [](const Result<Done>&) {});
}

void ConsoleWindow::makeAccount() {
  auto* const menu = new QMenu;
  menu->setObjectName(QStringLiteral("accountMenu"));
  const auto add = [menu](const QString& name, const QString& text) {
    QAction* const action = menu->addAction(text);
    action->setObjectName(name);
    return action;
  };
  const Platform& platform = m_opened.platform;
  if (m_opened.isDemo) {
    const QStringList groups = demoGroups();
    for (const QString& group : groups) {
      if (demoLogin(group) == platform.login) continue;
      connect(add(QStringLiteral("be_") + group, tr("Continue as: %1").arg(groupText(group))),
              &QAction::triggered, this, [this, group] { Q_EMIT personRequested(group); });
    }
    menu->addSeparator();
  } else if (m_opened.usesPassword) {
    connect(add(QStringLiteral("changePassword"), tr("Change &password…")), &QAction::triggered,
            this, &ConsoleWindow::changePassword);
  }
  connect(add(QStringLiteral("signOut"), tr("&Sign out")), &QAction::triggered, this,
          &ConsoleWindow::signOutRequested);
  m_window->setAccount(m_opened.person ? m_opened.person->name : platform.login,
                       platform.superuser ? tr("Superuser") : groupsText(platform.groups), menu);
}

void ConsoleWindow::changePassword() {
  auto* const dialog = new ChangePasswordDialog(*m_console, m_opened.address, m_window.get());
  connect(dialog, &ChangePasswordDialog::passwordChanged, this, [this](const QString& password) {
    m_worker->setPassword(password);
    m_window->currentPage()->banner()->say(Banner::Kind::success, tr("Your password was changed."));
    Q_EMIT passwordChanged(password);
  });
  dialog->open();
}

void ConsoleWindow::show() {
  m_window->show();
  if (m_opened.platform.superuser) {
    m_window->currentPage()->banner()->say(
        Banner::Kind::warning,
        tr("You are signed in as %1, a superuser of the server: no rule of roles holds you back. "
           "Use a person's own login for daily work.")
            .arg(m_opened.platform.login));
  }
  const auto info = Conninfo::parse(m_opened.address);
  if (info && !info->isProtected()) {
    m_window->currentPage()->banner()->say(
        Banner::Kind::warning,
        tr("The connection to %1 is not safe: somebody on the way could pretend to be the server "
           "and read along. Take sslmode=%2 out of the address.")
            .arg(info->host(), info->value(QStringLiteral("sslmode"))));
  }
  m_console->follow();
  m_worker->settleLeftovers();
  noteSignIn();
  if (closesCampaigns()) m_closures->start();
}

void ConsoleWindow::openCampaign(CampaignId campaign) {
  m_window->go({.room = m_campaigns->room(), .number = campaign.value});
}

void ConsoleWindow::openWallet(UserId person) {
  m_window->go({.room = QStringLiteral("wallets"), .number = person.value});
}

// This computer's own server may have died: it is started again, on a thread that may wait.
void ConsoleWindow::healServer() {
  if (!m_opened.server) return;
  m_healing = QtConcurrent::run([server = m_opened.server] { return server->heal().has_value(); });
}

void ConsoleWindow::showConnection(bool connected) {
  if (!connected) healServer();
  const auto info = Conninfo::parse(m_opened.address);
  const QString who = info ? info->display() : m_opened.platform.login;
  m_window->setConnectionText(
      connected ? tr("%1 — connected as %2").arg(m_opened.platform.name, who)
                : tr("%1 — the server does not answer, trying again…").arg(m_opened.platform.name));
}

void ConsoleWindow::showDrill() {
  if (!m_window) return;
  const DrillState& state = m_drill->state();
  if (state.running) {
    if (!m_drillTask) {
      m_drillTask = m_console->tasks().begin(QStringLiteral("drill"), tr("Drill"));
    }
    m_drillTask->setProgress(state.percent, 100, tr("Drill: %1").arg(state.doing));
    return;
  }
  if (!m_drillTask) return;
  m_drillTask->offer(tr("Show"), [this] {
    if (m_window && m_drillPage) m_window->showPage(m_drillPage);
  });
  if (!state.report) {
    m_drillTask->finish(Task::State::failed, tr("The drill was not finished."));
  } else if (state.report->passed()) {
    m_drillTask->finish(Task::State::success, tr("Every race ended as it must."));
  } else {
    m_drillTask->finish(Task::State::failed, tr("A race did not end as it must."));
  }
  m_drillTask.clear();
}

// What can be stopped is not waited for; whoever closes the window decides.
bool ConsoleWindow::asksToStop() {
  QStringList names;
  const QList<Task*> running = m_console->tasks().running();
  for (const Task* const task : running) {
    if (task->canCancel()) names.append(task->name());
  }
  if (m_mayStop || names.isEmpty()) return false;
  auto* const box = new QMessageBox(
      QMessageBox::Question, tr("Close the window"),
      names.size() == 1 ? tr("This is still under way:") : tr("These are still under way:"),
      QMessageBox::NoButton, m_window.get());
  box->setObjectName(QStringLiteral("stopTasks"));
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setTextFormat(Qt::PlainText);
  box->setInformativeText(names.join(u'\n'));
  QPushButton* const stop = box->addButton(tr("&Stop and close"), QMessageBox::AcceptRole);
  stop->setObjectName(QStringLiteral("stopTasksStop"));
  QPushButton* const stay = box->addButton(tr("&Keep the window open"), QMessageBox::RejectRole);
  stay->setObjectName(QStringLiteral("stopTasksStay"));
  box->setDefaultButton(stay);
  box->setEscapeButton(stay);
  connect(box, &QMessageBox::accepted, this, &ConsoleWindow::stopAndClose);
  box->open();
  return true;
}

void ConsoleWindow::stopAndClose() {
  m_mayStop = true;
  const QList<Task*> running = m_console->tasks().running();
  for (Task* const task : running)
    task->cancel();
  close();
}

void ConsoleWindow::sayUnknownOutcomes() {
  connect(m_worker.get(), &Worker::outcomeLearned, this,
          [this](const Action& action, bool wasDone, const Answer&) {
            Page* const page = m_window->currentPage();
            if (!page) return;
            page->banner()->say(wasDone ? Banner::Kind::success : Banner::Kind::warning,
                                outcomeText(action, wasDone, m_console->currency()));
          });
}

void ConsoleWindow::close() {
  m_window->close();
}

void ConsoleWindow::wipe() {
  m_closures->stop();
  for (QObject* const source : std::initializer_list<QObject*>{m_console.get(), m_closures.get()})
    disconnect(source, nullptr, this, nullptr);
  disconnect(m_worker.get(), &Worker::outcomeLearned, this, nullptr);
  m_window.reset();
  m_closing = true;
  m_drill->stop();
  if (!isBusy()) Q_EMIT closed();
}

bool ConsoleWindow::isBusy() const {
  return m_worker->pendingActions() > 0 || m_drill->state().running;
}

void ConsoleWindow::goOnClosing() {
  if (!m_closing || isBusy()) return;
  m_window ? close() : Q_EMIT closed();
}

// An action under way is waited for, at most as long as it may take; whatever is not known then
// stays noted and is asked for at the next start. A drill ends after its race, and clears up.
bool ConsoleWindow::mayClose() {
  if (asksToStop()) return false;
  m_closures->stop();
  m_drill->stop();
  if (!isBusy()) {
    Q_EMIT closed();
    return true;
  }
  m_closing = true;
  m_window->taskBar()->setTask(actionsTask, m_drill->state().running
                                                ? tr("Closes when the drill has cleared up…")
                                                : tr("Closes when the action under way is done…"));
  return false;
}
