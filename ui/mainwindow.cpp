// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <utility>

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/page.h"
#include "ui/taskbar.h"
#include "ui/theme.h"

namespace {

constexpr int searchDelayMs = 250;
constexpr qint64 clockToleranceMs = 2'000;
constexpr int navigationWidth = 190;
constexpr int accountMargin = 25;

QString withoutMnemonic(QString text) {
  return text.remove(u'&');
}

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_stack(new QStackedWidget(this)), m_searchDelay(new QTimer(this)) {
  setObjectName(QStringLiteral("mainWindow"));
  resize(1280, 800);
  auto* const frame = new QWidget(this);
  auto* const rows = new QVBoxLayout(frame);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(makeTopBar());
  auto* const columns = new QHBoxLayout;
  columns->setSpacing(0);
  columns->addWidget(makeNavigation());
  columns->addWidget(m_stack, 1);
  rows->addLayout(columns, 1);
  setCentralWidget(frame);
  makeStatusBar();
  makeShortcuts();
  m_searchDelay->setSingleShot(true);
  m_searchDelay->setInterval(searchDelayMs);
  connect(m_searchDelay, &QTimer::timeout, this, &MainWindow::passSearchText);
}

QWidget* MainWindow::makeTopBar() {
  auto* const bar = new QWidget(this);
  bar->setObjectName(QStringLiteral("topBar"));
  bar->setAttribute(Qt::WA_StyledBackground);
  bar->setFixedHeight(53);
  m_back = new QToolButton(bar);
  m_back->setObjectName(QStringLiteral("back"));
  m_back->setText(tr("← Back"));
  m_back->setAccessibleName(tr("Back"));
  m_back->setToolTip(tr("Back (Alt+Left)"));
  m_back->setFocusPolicy(Qt::StrongFocus);
  connect(m_back, &QToolButton::clicked, this, &MainWindow::back);
  m_search = new QLineEdit(bar);
  m_search->setObjectName(QStringLiteral("search"));
  m_search->setAccessibleName(tr("Search"));
  m_search->setClearButtonEnabled(true);
  m_search->setMinimumWidth(140);
  m_search->setMaximumWidth(280);
  connect(m_search, &QLineEdit::textChanged, m_searchDelay, qOverload<>(&QTimer::start));
  connect(m_search, &QLineEdit::returnPressed, this, &MainWindow::passSearchText);
  m_primary = new QPushButton(bar);
  m_primary->setObjectName(QStringLiteral("primaryAction"));
  m_primary->setAutoDefault(true);
  Theme::setPrimary(*m_primary);
  connect(m_primary, &QPushButton::clicked, this, [this] {
    if (m_current && m_current->primaryAction()) m_current->primaryAction()->trigger();
  });
  auto* const row = new QHBoxLayout(bar);
  row->setContentsMargins(14, 0, 10, 1);
  row->setSpacing(8);
  m_barActions = new QHBoxLayout;
  m_barActions->setSpacing(8);
  row->addWidget(m_back);
  row->addLayout(m_barActions);
  row->addStretch(1);
  row->addWidget(m_search, 100);
  row->addWidget(m_primary);
  return bar;
}

QWidget* MainWindow::makeNavigation() {
  auto* const column = new QWidget(this);
  column->setObjectName(QStringLiteral("navigationColumn"));
  column->setAttribute(Qt::WA_StyledBackground);
  column->setFixedWidth(navigationWidth);
  m_navigation = new QListWidget(column);
  // Without this, rows under a style sheet are laid out before it and painted over one another.
  m_navigation->ensurePolished();
  m_navigation->setObjectName(QStringLiteral("navigation"));
  m_navigation->setAccessibleName(tr("Pages"));
  m_navigation->setFrameShape(QFrame::NoFrame);
  m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_navigation->setUniformItemSizes(true);
  connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::navigateTo);
  // The page that is chosen already: back to it from what was opened over it.
  connect(m_navigation, &QListWidget::itemClicked, this, [this] { closeOpened(); });
  connect(m_navigation, &QListWidget::itemActivated, this, [this] { closeOpened(); });
  makeAccount(column);
  auto* const rows = new QVBoxLayout(column);
  rows->setContentsMargins(0, 0, 1, 0);
  rows->setSpacing(0);
  rows->addWidget(m_navigation, 1);
  rows->addWidget(m_account);
  return column;
}

// The button's words are labels: a push button has one line in one colour.
void MainWindow::makeAccount(QWidget* column) {
  m_account = new QPushButton(column);
  m_account->setObjectName(QStringLiteral("account"));
  m_account->hide();
  m_accountName = new QLabel(m_account);
  m_accountName->setObjectName(QStringLiteral("accountName"));
  m_accountRole = new QLabel(m_account);
  m_accountRole->setObjectName(QStringLiteral("accountRole"));
  Theme::setMuted(*m_accountRole);
  auto* const words = new QVBoxLayout(m_account);
  words->setContentsMargins(accountMargin, 8, accountMargin, 8);
  words->setSpacing(0);
  for (QLabel* const label : {m_accountName, m_accountRole}) {
    label->setTextFormat(Qt::PlainText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    words->addWidget(label);
  }
}

void MainWindow::setAccount(const QString& name, const QString& role, QMenu* menu) {
  const int width = navigationWidth - 2 * accountMargin;
  const QFontMetrics metrics(m_accountName->font());
  m_accountName->setText(metrics.elidedText(name, Qt::ElideRight, width));
  m_accountRole->setText(metrics.elidedText(role, Qt::ElideRight, width));
  m_account->setAccessibleName(tr("Signed in as %1, %2").arg(name, role));
  menu->setParent(this, menu->windowFlags());
  m_account->setMenu(menu);
  m_account->show();
}

void MainWindow::makeStatusBar() {
  m_connection = new QLabel(this);
  m_connection->setObjectName(QStringLiteral("connectionText"));
  m_clock = new QLabel(this);
  m_clock->setObjectName(QStringLiteral("clockDifference"));
  for (QLabel* label : {m_connection, m_clock})
    label->setTextFormat(Qt::PlainText);
  m_clock->hide();
  m_tasks = new TaskBar(this);
  m_connection->setContentsMargins(4, 0, 0, 0);
  statusBar()->addWidget(m_connection, 1);
  statusBar()->addPermanentWidget(m_tasks);
  statusBar()->addPermanentWidget(m_clock);
}

void MainWindow::makeShortcuts() {
  const auto add = [this](const QKeySequence& keys, auto slot) {
    connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
  };
  for (int number = 1; number <= 9; ++number) {
    add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), [this, number] {
      if (number > m_pages.size()) return;
      closeOpened();
      m_navigation->setCurrentRow(number - 1);
    });
  }
  add(QKeySequence(QKeySequence::Back), [this] { back(); });
  add(QKeySequence(QKeySequence::Refresh), [this] {
    if (m_current) m_current->refresh();
  });
  add(QKeySequence(QKeySequence::Find), [this] {
    if (!m_search->isVisible()) return;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
  });
}

void MainWindow::addPage(Page* page) {
  m_pages.append(page);
  m_stack->addWidget(page);
  follow(page);
  auto* const item = new QListWidgetItem(page->navigationName(), m_navigation);
  if (m_pages.size() <= 9) {
    item->setToolTip(tr("Ctrl+%1").arg(m_pages.size()));
  }
  if (m_pages.size() == 1) m_navigation->setCurrentRow(0);
}

void MainWindow::follow(Page* page) {
  connect(page, &Page::titleChanged, this, [this, page] {
    if (page == m_current) showTitle();
    const qsizetype row = m_pages.indexOf(page);
    if (row >= 0) m_navigation->item(int(row))->setText(page->navigationName());
  });
  connect(page, &Page::barChanged, this, [this, page] {
    if (page == m_current) showBar();
  });
  connect(page, &Page::taskChanged, m_tasks,
          [this](const QString& key, const QString& text, QAction* cancel) {
            m_tasks->setTask(key, text, -1, cancel);
          });
  connect(page, &Page::taskEnded, m_tasks, &TaskBar::endTask);
  connect(page, &Page::openRequested, this, &MainWindow::openPage);
  connect(page, &Page::backRequested, this, [this, page] {
    if (page == m_current) back();
  });
}

void MainWindow::showPage(Page* page) {
  const qsizetype row = m_pages.indexOf(page);
  if (row < 0) return;
  closeOpened();
  m_navigation->setCurrentRow(int(row));
}

void MainWindow::openPage(Page* page) {
  m_opened.append(page);
  m_stack->addWidget(page);
  follow(page);
  becomeCurrent(page);
}

void MainWindow::back() {
  if (m_opened.isEmpty()) return;
  Page* const top = m_opened.takeLast();
  Page* const below =
      m_opened.isEmpty() ? m_pages.value(m_navigation->currentRow()) : m_opened.last();
  becomeCurrent(below);
  m_stack->removeWidget(top);
  top->deleteLater();
}

void MainWindow::closeOpened() {
  while (m_opened.size() > 1) {
    Page* const middle = m_opened.takeFirst();
    m_stack->removeWidget(middle);
    middle->deleteLater();
  }
  back();
}

void MainWindow::navigateTo(int row) {
  if (row < 0 || row >= m_pages.size()) return;
  for (Page* const page : std::exchange(m_opened, {})) {
    m_stack->removeWidget(page);
    page->deleteLater();
  }
  becomeCurrent(m_pages[row]);
}

void MainWindow::becomeCurrent(Page* page) {
  if (!page || page == m_current) return;
  // What was typed belongs to the page that is left.
  if (m_searchDelay->isActive()) passSearchText();
  if (m_current) m_current->deactivated();
  m_current = page;
  m_stack->setCurrentWidget(page);
  m_back->setVisible(!m_opened.isEmpty());
  {
    const QSignalBlocker quiet(m_search);
    m_search->setText(page->searchText());
  }
  showBar();
  showTitle();
  page->activated();
  Q_EMIT currentPageChanged(page);
}

void MainWindow::showTitle() {
  // Qt takes "[*]" for the place of a mark; twice it is itself.
  const QString title = m_current->title().replace(u"[*]"_qs, u"[*][*]"_qs);
  setWindowTitle(tr("%1 – Groundswell").arg(title));
}

void MainWindow::showBar() {
  showBarButtons();
  const QString hint = m_current->searchHint();
  m_search->setPlaceholderText(hint);
  m_search->setAccessibleDescription(hint);
  m_search->setVisible(!hint.isEmpty());
  QAction* const primary = m_current->primaryAction();
  m_primary->setVisible(primary && primary->isVisible());
  if (!primary) return;
  const auto show = [this, primary] {
    if (!m_current || m_current->primaryAction() != primary) return;
    m_primary->setText(primary->text());
    m_primary->setAccessibleName(withoutMnemonic(primary->text()));
    m_primary->setEnabled(primary->isEnabled());
    m_primary->setVisible(primary->isVisible());
    m_primary->setToolTip(primary->toolTip());
  };
  disconnect(primary, &QAction::changed, m_primary, nullptr);
  connect(primary, &QAction::changed, m_primary, show);
  show();
}

void MainWindow::showBarButtons() {
  while (QLayoutItem* const item = m_barActions->takeAt(0)) {
    if (item->widget()) {
      item->widget()->hide();
      item->widget()->deleteLater();
    }
    delete item;
  }
  for (QAction* const action : m_current->barActions()) {
    if (action->isSeparator()) continue;
    auto* const button = new QToolButton(m_search->parentWidget());
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(withoutMnemonic(action->text()));
    // The default action hides the button only in a tool bar.
    button->setVisible(action->isVisible());
    connect(action, &QAction::changed, button,
            [button, action] { button->setVisible(action->isVisible()); });
    m_barActions->addWidget(button);
  }
}

void MainWindow::passSearchText() {
  m_searchDelay->stop();
  if (m_current) m_current->setSearchText(m_search->text().trimmed());
}

void MainWindow::setConnectionText(const QString& text) {
  m_connection->setText(text);
}

void MainWindow::setClockDifference(qint64 aheadMs) {
  const bool isFar = qAbs(aheadMs) > clockToleranceMs;
  m_clock->setVisible(isFar);
  if (!isFar) return;
  const QString seconds = QLocale().toString(qAbs(aheadMs) / 1000);
  m_clock->setText(
      aheadMs > 0 ? tr("This computer's clock is %1 s fast; the database's counts").arg(seconds)
                  : tr("This computer's clock is %1 s slow; the database's counts").arg(seconds));
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (m_mayClose && !m_mayClose()) {
    event->ignore();
    return;
  }
  QMainWindow::closeEvent(event);
}
