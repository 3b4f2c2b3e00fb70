// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QtConcurrent>

#include "app/consolewindow.h"
#include "app/places.h"
#include "app/settings.h"
#include "ui/errortext.h"
#include "ui/mainwindow.h"
#include "ui/welcomepage.h"

Desktop::Desktop(QObject* parent)
    : QObject(parent), m_settings(std::make_unique<Settings>(places::settings())) {
  connect(&m_stop, &StopSignal::received, this, &Desktop::close);
}

Desktop::~Desktop() = default;

void Desktop::start(const std::optional<PlatformChoice>& choice) {
  showWelcome();
  const auto wanted = choice ? choice : m_settings->platform();
  if (wanted) open(*wanted);
}

void Desktop::close() {
  if (!m_console || m_console->window().close()) QCoreApplication::quit();
}

void Desktop::showWelcome() {
  m_welcome = std::make_unique<WelcomePage>();
  m_welcome->setWindowTitle(tr("Groundswell"));
  m_welcome->resize(760, 560);
  connect(m_welcome.get(), &WelcomePage::demoRequested, this,
          [this] { open({.kind = PlatformChoice::Kind::demo}); });
  connect(m_welcome.get(), &WelcomePage::localRequested, this,
          [this] { open({.kind = PlatformChoice::Kind::local}); });
  connect(m_welcome.get(), &WelcomePage::connectRequested, this,
          [this](const QString& uri) { open({.kind = PlatformChoice::Kind::server, .uri = uri}); });
  if (!m_settings->problem().isEmpty()) m_welcome->showError(m_settings->problem());
  m_welcome->show();
}

void Desktop::open(const PlatformChoice& choice) {
  m_welcome->showBusy(tr("Opening …"));
  const auto say = [welcome = QPointer<WelcomePage>(m_welcome.get())](const QString& text) {
    // From the opening thread; queued to the page, if it is still there when it arrives.
    QMetaObject::invokeMethod(qApp, [welcome, text] {
      if (welcome) welcome->showBusy(text);
    });
  };
  using Watcher = QFutureWatcher<Result<OpenedPlatform>>;
  auto* const watcher = new Watcher(this);
  connect(watcher, &Watcher::finished, this, [this, watcher, choice] {
    watcher->deleteLater();
    opened(choice, watcher->result());
  });
  watcher->setFuture(QtConcurrent::run([choice, say] { return openPlatform(choice, say); }));
}

void Desktop::opened(const PlatformChoice& choice, Result<OpenedPlatform> result) {
  if (!result) {
    m_welcome->showError(errorText(result.error(), Attempt::connect).sentence());
    return;
  }
  m_settings->setPlatform(choice);
  m_console = std::make_unique<ConsoleWindow>(*std::move(result));
  connect(m_console.get(), &ConsoleWindow::closed, qApp, &QCoreApplication::quit,
          Qt::QueuedConnection);
  m_console->show();
  m_welcome.reset();
}
