// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QStackedWidget>
#include <QtConcurrent>

#include "app/consolewindow.h"
#include "app/places.h"
#include "app/settings.h"
#include "app/viewsettings.h"
#include "models/console.h"
#include "storage/demopeople.h"
#include "ui/demopage.h"
#include "ui/errortext.h"
#include "ui/mainwindow.h"
#include "ui/welcomepage.h"

namespace {

using Kind = PlatformChoice::Kind;

// The name of a password in the keyring; empty: nobody is known yet.
QString keyOf(const PlatformChoice& choice) {
  if (choice.kind == Kind::server) return choice.uri;
  return choice.kind == Kind::local && !choice.login.isEmpty()
             ? QLatin1StringView("this computer/") + choice.login
             : QString();
}

}  // namespace

Desktop::Desktop(QObject* parent)
    : QObject(parent),
      m_settings(std::make_unique<Settings>(places::settings())),
      m_views(std::make_unique<ViewSettings>(places::settings())) {
  connect(&m_stop, &StopSignal::received, this, &Desktop::close);
  makeEntrance();
  connect(&m_keyring, &Keyring::failed, m_signIn, &SignInPage::setKeyringProblem);
}

Desktop::~Desktop() = default;

void Desktop::makeEntrance() {
  m_entrance = std::make_unique<QStackedWidget>();
  m_entrance->setObjectName(QStringLiteral("entrance"));
  m_entrance->setWindowTitle(tr("Groundswell"));
  m_entrance->resize(760, 700);
  m_entrance->installEventFilter(this);
  m_welcome = new WelcomePage;
  m_demo = new DemoPage;
  m_firstManager = new FirstManagerPage;
  m_signIn = new SignInPage;
  for (EntrancePage* const page :
       std::initializer_list<EntrancePage*>{m_welcome, m_demo, m_firstManager, m_signIn}) {
    m_entrance->addWidget(page);
    if (page == m_welcome) continue;
    connect(page, &EntrancePage::backRequested, this, [this] { showPage(m_welcome); });
  }
  connect(m_welcome, &WelcomePage::demoRequested, this, [this] { showPage(m_demo); });
  connect(m_welcome, &WelcomePage::localRequested, this, [this] { begin({.kind = Kind::local}); });
  connect(m_welcome, &WelcomePage::serverRequested, this, [this] {
    m_choice = {.kind = Kind::server};
    showSignIn();
  });
  connect(m_demo, &DemoPage::personChosen, this, [this](const QString& group) {
    open({.choice = {.kind = Kind::demo, .login = demoLogin(group)}});
  });
  connect(m_firstManager, &FirstManagerPage::chosen, this, [this](const FirstManager& manager) {
    open({.choice = {.kind = Kind::local, .login = manager.login},
          .password = manager.password,
          .manager = manager});
  });
  connect(m_signIn, &SignInPage::signInRequested, this, &Desktop::signIn);
  connect(m_signIn, &SignInPage::forgetRequested, this, [this](const SavedConnection& one) {
    m_keyring.remove(one.uri);
    m_settings->forget(one.name);
    m_choice = {.kind = Kind::server};
    showSignIn();
  });
  connect(m_signIn, &SignInPage::passwordWanted, this,
          [this](const QString& uri, const QString& login) {
            const QString key = keyOf(
                {.kind = uri.isEmpty() ? Kind::local : Kind::server, .uri = uri, .login = login});
            if (key.isEmpty()) return;
            m_keyring.read(key, [this, uri](const std::optional<QString>& password) {
              if (password) m_signIn->offerPassword(uri, *password);
            });
          });
}

void Desktop::start(const std::optional<PlatformChoice>& choice, const QString& address) {
  m_address = address;
  showPage(m_welcome);
  if (!m_settings->problem().isEmpty()) m_welcome->showError(m_settings->problem());
  const auto wanted = choice ? choice : m_settings->platform();
  if (wanted) begin(*wanted);
}

void Desktop::showPage(EntrancePage* page) {
  page->showChoice();
  m_entrance->setCurrentWidget(page);
  m_entrance->show();
  m_entrance->activateWindow();
  page->setFocus();
}

void Desktop::showSignIn() {
  showPage(m_signIn);
  if (m_choice.kind == Kind::server) {
    m_signIn->showServers(m_settings->connections(), m_choice.uri);
  } else {
    m_signIn->showLocal(m_choice.login);
  }
}

void Desktop::begin(const PlatformChoice& choice) {
  PlatformChoice wanted = choice;
  const auto last = m_settings->platform();
  const bool isLocal = wanted.kind == Kind::local && last && last->kind == Kind::local;
  if (wanted.login.isEmpty() && isLocal) wanted.login = last->login;
  const QString key = keyOf(wanted);
  if (key.isEmpty()) return open({.choice = wanted});
  m_welcome->showBusy(tr("Opening…"));
  m_keyring.read(key, [this, wanted](const std::optional<QString>& password) {
    m_isRemembered = password.has_value();
    open({.choice = wanted, .password = password.value_or(QString())});
  });
}

void Desktop::signIn(const SignIn& request) {
  m_isRemembered = request.isRemembered;
  m_connection = request.connection;
  const bool isLocal = request.connection.uri.isEmpty();
  open({.choice = {.kind = isLocal ? Kind::local : Kind::server,
                   .uri = request.connection.uri,
                   .login = isLocal ? request.login : QString()},
        .password = request.password});
}

void Desktop::open(const OpenRequest& request) {
  auto* const page = static_cast<EntrancePage*>(m_entrance->currentWidget());
  page->showBusy(tr("Opening…"));
  const auto say = [page = QPointer<EntrancePage>(page)](const QString& text) {
    // From the opening thread; queued to the page, if it still waits when it arrives.
    QMetaObject::invokeMethod(qApp, [page, text] {
      if (page && page->isBusy()) page->showBusy(text);
    });
  };
  using Watcher = QFutureWatcher<Result<OpenedPlatform>>;
  auto* const watcher = new Watcher(this);
  connect(watcher, &Watcher::finished, this, [this, watcher, request] {
    watcher->deleteLater();
    opened(request, watcher->result());
  });
  watcher->setFuture(QtConcurrent::run([request, say] { return openPlatform(request, say); }));
}

void Desktop::opened(const OpenRequest& request, Result<OpenedPlatform> result) {
  m_choice = request.choice;
  if (result) return enter(request, *std::move(result));
  notOpened(request, result.error());
}

void Desktop::notOpened(const OpenRequest& request, const Error& error) {
  const auto kind = request.choice.kind;
  const bool isNew = kind == Kind::local && error.refusal == Refusal::noPlatform;
  if (isNew) return showPage(m_firstManager);
  if (kind == Kind::demo || request.manager) {
    auto* const page = static_cast<EntrancePage*>(m_entrance->currentWidget());
    return page->showError(errorText(error, Attempt::connect));
  }
  // The fields stay as they were filled in.
  if (m_entrance->currentWidget() != m_signIn) showSignIn();
  m_signIn->showChoice();
  const bool wasAsked = error.refusal != Refusal::passwordMissing || !request.password.isEmpty();
  if (wasAsked) m_signIn->refuse(error);
}

void Desktop::enter(const OpenRequest& request, OpenedPlatform opened) {
  m_settings->setPlatform(request.choice);
  if (!m_connection.uri.isEmpty()) m_settings->remember(m_connection);
  m_connection = {};
  followKeyring(request);
  m_console = std::make_unique<ConsoleWindow>(std::move(opened), m_views.get());
  ConsoleWindow* const console = m_console.get();
  // Queued: it is told from within the window's own closing.
  connect(
      console, &ConsoleWindow::closed, this, [this, console] { consoleClosed(console); },
      Qt::QueuedConnection);
  connect(console, &ConsoleWindow::signOutRequested, this, [this] {
    leave([this] { m_choice.kind == Kind::demo ? showPage(m_demo) : showSignIn(); });
  });
  connect(console, &ConsoleWindow::personRequested, this, [this](const QString& group) {
    leave([this, group] {
      showPage(m_demo);
      open({.choice = {.kind = Kind::demo, .login = demoLogin(group)}});
    });
  });
  connect(console, &ConsoleWindow::passwordChanged, this, [this](const QString& password) {
    if (m_isRemembered) m_keyring.write(keyOf(m_choice), password);
  });
  connect(
      &console->console(), &Console::accessEnded, this,
      [this](const Error& error) { throwOut(errorText(error, Attempt::stay).sentence()); },
      Qt::QueuedConnection);
  connect(
      &console->console(), &Console::rightsChanged, this,
      [this] {
        throwOut(tr("A manager has changed what you may do here. Sign in again to go on."));
      },
      Qt::QueuedConnection);
  console->show();
  m_entrance->hide();
  const QString address = std::exchange(m_address, {});
  if (!address.isEmpty()) console->window().go(address);
}

void Desktop::followKeyring(const OpenRequest& request) {
  const QString key = keyOf(request.choice);
  if (key.isEmpty()) return;
  if (m_isRemembered) {
    m_keyring.write(key, request.password);
  } else {
    m_keyring.remove(key);
  }
}

void Desktop::leave(std::function<void()> then) {
  m_then = std::move(then);
  m_console->close();
}

// At once: whatever is on the screen is no longer this person's to see. Nothing is left to do where
// the console was closing already when its news came.
void Desktop::throwOut(const QString& why) {
  if (!m_console) return;
  m_then = nullptr;
  m_wiped = std::move(m_console);
  m_wiped->wipe();
  if (m_choice.kind == Kind::demo) {
    showPage(m_demo);
    return m_demo->say(Banner::Kind::warning, why);
  }
  showSignIn();
  m_signIn->say(Banner::Kind::warning, why);
}

void Desktop::consoleClosed(const ConsoleWindow* which) {
  if (which == m_wiped.get()) return m_wiped.reset();
  m_console.reset();
  if (!m_then) return QCoreApplication::quit();
  std::exchange(m_then, nullptr)();
}

bool Desktop::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_entrance.get() && event->type() == QEvent::Close) QCoreApplication::quit();
  return QObject::eventFilter(watched, event);
}

void Desktop::close() {
  if (!m_console) return QCoreApplication::quit();
  m_then = nullptr;
  m_console->close();
}
