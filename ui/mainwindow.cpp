// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <utility>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStatusBar>
#include <QVBoxLayout>

#include "ui/accountbutton.h"
#include "ui/addresstext.h"
#include "ui/banner.h"
#include "ui/pagestack.h"
#include "ui/palette/commandpalette.h"
#include "ui/shortcuttip.h"
#include "ui/taskbar.h"
#include "ui/topbar.h"

namespace {

constexpr qint64 clockToleranceMs = 2'000;
constexpr int messageMs = 4'000;
constexpr int navigationWidth = 190;
constexpr int numberedPagesMax = 9;

QString withoutMnemonics(QString text) {
  return text.replace(u'&', QStringLiteral("&&"));
}

}  // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_stack(new PageStack(this)), m_bar(new TopBar(this)) {
  setObjectName(QStringLiteral("mainWindow"));
  resize(1280, 800);
  auto* const frame = new QWidget(this);
  auto* const rows = new QVBoxLayout(frame);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(m_bar);
  auto* const columns = new QHBoxLayout;
  columns->setSpacing(0);
  columns->addWidget(makeNavigation());
  columns->addWidget(m_stack, 1);
  rows->addLayout(columns, 1);
  setCentralWidget(frame);
  makeStatusBar();
  m_palette = new CommandPalette(this);
  connect(m_palette, &CommandPalette::addressChosen, this,
          qOverload<const PageAddress&>(&MainWindow::go));
  makeActions();
  // A mouse's buttons for back and forward work over every control.
  qApp->installEventFilter(this);
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
  connect(m_navigation, &QListWidget::itemClicked, this, &MainWindow::closeOpened);
  connect(m_navigation, &QListWidget::itemActivated, this, &MainWindow::closeOpened);
  m_account = new AccountButton(navigationWidth, column);
  auto* const rows = new QVBoxLayout(column);
  rows->setContentsMargins(0, 0, 1, 0);
  rows->setSpacing(0);
  rows->addWidget(m_navigation, 1);
  rows->addWidget(m_account);
  return column;
}

void MainWindow::setAccount(const QString& name, const QString& role, QMenu* menu) {
  menu->setParent(this, menu->windowFlags());
  m_account->setMenu(menu);
  m_account->setAccount(name, role);
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

QAction* MainWindow::makeAction(const QString& text, const QString& name, const QKeySequence& keys,
                                std::function<void()> act) {
  auto* const action = new QAction(text, this);
  action->setObjectName(name);
  action->setShortcut(keys);
  nameShortcut(*action);
  connect(action, &QAction::triggered, this, std::move(act));
  addAction(action);
  return action;
}

void MainWindow::makeActions() {
  m_back =
      makeAction(tr("Back"), QStringLiteral("backAction"), QKeySequence::Back, [this] { back(); });
  m_forward = makeAction(tr("Forward"), QStringLiteral("forwardAction"), QKeySequence::Forward,
                         [this] { forward(); });
  QAction* const goTo = makeAction(tr("Go to…"), QStringLiteral("goToAction"),
                                   QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
  m_copyAddress =
      makeAction(tr("Copy the address of this page"), QStringLiteral("copyAddress"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyAddress(); });
  makeAction(tr("Read again"), QStringLiteral("refreshAction"), QKeySequence::Refresh, [this] {
    if (m_current) m_current->refresh();
  });
  makeAction(tr("Search"), QStringLiteral("searchAction"), QKeySequence::Find,
             [this] { m_bar->focusSearch(); });
  // Words for who hears them, arrows for who sees them.
  m_bar->addWindowAction(m_back, QStringLiteral("back"));
  m_bar->addWindowAction(m_forward, QStringLiteral("forward"));
  m_bar->addWindowAction(goTo, QStringLiteral("goTo"));
  m_back->setIconText(QStringLiteral("←"));
  m_forward->setIconText(QStringLiteral("→"));
}

QWidget* MainWindow::pageParent() const {
  return m_stack;
}

void MainWindow::addPage(Page* page) {
  m_pages.append(page);
  m_stack->addWidget(page);
  follow(page);
  auto* const item = new QListWidgetItem(page->navigationName(), m_navigation);
  makeRoomAction(page);
  item->setToolTip(m_rooms.last()->shortcut().toString(QKeySequence::NativeText));
  if (m_pages.size() == 1) m_navigation->setCurrentRow(0);
}

void MainWindow::makeRoomAction(Page* page) {
  const qsizetype number = m_pages.size();
  const QKeySequence keys = number <= numberedPagesMax
                                ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + int(number)))
                                : QKeySequence();
  QAction* const action =
      makeAction(withoutMnemonics(page->navigationName()), QStringLiteral("room%1").arg(number),
                 keys, [this, page] { showPage(page); });
  action->setData(page->room());
  m_rooms.append(action);
}

void MainWindow::follow(Page* page) {
  connect(page, &Page::titleChanged, this, [this, page] {
    if (page == m_current) showTitle();
    const qsizetype row = m_pages.indexOf(page);
    if (row < 0) return;
    m_navigation->item(int(row))->setText(page->navigationName());
    m_rooms[row]->setText(withoutMnemonics(page->navigationName()));
  });
  connect(page, &Page::addressChanged, this, [this, page] {
    if (page == m_current) noteVisit();
  });
  connect(page, &Page::openRequested, this, &MainWindow::openPage);
  connect(page, &Page::backRequested, this, [this, page] {
    if (page == m_current) back();
  });
  page->setMemory(m_memory, m_place);
}

void MainWindow::showPage(Page* page) {
  const qsizetype row = m_pages.indexOf(page);
  if (row < 0) return;
  m_bar->passSearchText();
  {
    const QScopedValueRollback quiet(m_isMoving, true);
    closeOpened();
    m_navigation->setCurrentRow(int(row));
  }
  noteVisit();
}

void MainWindow::openPage(Page* page) {
  m_opened.append(page);
  m_stack->addWidget(page);
  follow(page);
  becomeCurrent(page);
}

// Back to the page that the list at the left shows.
void MainWindow::closeOpened() {
  closeOver(0);
}

// Of the opened pages only so many stay; what is below them is shown.
void MainWindow::closeOver(qsizetype kept) {
  if (m_opened.size() <= kept) return;
  const QList<Page*> closed = m_opened.mid(kept);
  m_opened.resize(kept);
  for (Page* const page : closed)
    m_history.forget(page);
  becomeCurrent(m_opened.isEmpty() ? m_pages.value(m_navigation->currentRow()) : m_opened.last());
  for (Page* const page : closed) {
    m_stack->removeWidget(page);
    page->deleteLater();
  }
}

void MainWindow::navigateTo(int row) {
  if (row < 0 || row >= m_pages.size()) return;
  closeOver(0);
  becomeCurrent(m_pages[row]);
}

void MainWindow::becomeCurrent(Page* page) {
  if (!page || page == m_current) return;
  m_palette->dismiss();
  m_bar->passSearchText();
  if (m_current) m_current->deactivated();
  m_current = page;
  m_stack->setCurrentWidget(page);
  m_bar->showPage(page);
  showTitle();
  noteVisit();
  page->activated();
  Q_EMIT currentPageChanged(page);
}

void MainWindow::noteVisit() {
  if (m_isMoving || !m_current) return;
  m_history.visit({m_current, m_current->address()});
  showWhereabouts();
}

void MainWindow::showWhereabouts() {
  m_back->setEnabled(m_history.before());
  m_forward->setEnabled(m_history.after());
  m_copyAddress->setEnabled(!m_current->address().isNowhere());
}

void MainWindow::back() {
  m_bar->passSearchText();
  if (!m_history.before()) return;
  const History::Place place = *m_history.before();
  m_history.goBack();
  restore(place);
}

void MainWindow::forward() {
  m_bar->passSearchText();
  if (!m_history.after()) return;
  const History::Place place = *m_history.after();
  m_history.goForward();
  restore(place);
}

// The page itself, with what it was scrolled to, where it is still here; else by its address.
void MainWindow::restore(const History::Place& place) {
  QString leftOut;
  {
    const QScopedValueRollback quiet(m_isMoving, true);
    Page* const page = place.page;
    if (page && m_opened.contains(page)) {
      closeOver(m_opened.indexOf(page) + 1);
    } else if (page && m_pages.contains(page)) {
      showPage(page);
      if (!place.address.isNowhere()) leftOut = page->open(place.address);
    } else {
      leftOut = goQuietly(place.address);
    }
  }
  // Also where it is not quite what it was: going back is no new visit.
  m_history.replace({m_current, m_current->address()});
  showWhereabouts();
  if (!leftOut.isEmpty()) m_current->banner()->say(Banner::Kind::warning, leftOut);
}

QString MainWindow::goQuietly(const PageAddress& address) {
  for (Page* const page : std::as_const(m_pages)) {
    if (page->room() != address.room || address.isNowhere()) continue;
    const QScopedValueRollback quiet(m_isMoving, true);
    showPage(page);
    return page->open(address);
  }
  return addressText::noRoom(address.room);
}

void MainWindow::go(const PageAddress& address) {
  m_bar->passSearchText();
  const QString leftOut = goQuietly(address);
  noteVisit();
  if (!leftOut.isEmpty() && m_current) m_current->banner()->say(Banner::Kind::warning, leftOut);
}

void MainWindow::go(const QString& address) {
  const auto parsed = PageAddress::parse(address);
  if (parsed) return go(*parsed);
  if (!m_current) return;
  m_current->banner()->say(Banner::Kind::warning, addressText::problem(parsed.error()));
}

void MainWindow::copyAddress() {
  const QString address = m_current ? m_current->address().toString() : QString();
  if (address.isEmpty()) return;
  QApplication::clipboard()->setText(address);
  statusBar()->showMessage(tr("Copied: %1").arg(address), messageMs);
}

void MainWindow::setMemory(ViewMemory* memory, const QString& place) {
  m_memory = memory;
  m_place = place;
  m_palette->recent().setMemory(memory, place);
}

void MainWindow::setFinder(Finder finder) {
  m_palette->setFinder(std::move(finder));
}

void MainWindow::openPalette() {
  QList<QAction*> others = actions();
  others.removeIf([this](QAction* action) {
    return m_rooms.contains(action) || action->objectName() == QLatin1StringView("goToAction");
  });
  m_palette->open(
      paletteEntries(m_rooms + (m_current ? m_current->actions() : QList<QAction*>()) + others));
}

void MainWindow::showTitle() {
  // Qt takes "[*]" for the place of a mark; twice it is itself.
  const QString title = m_current->title().replace(u"[*]"_qs, u"[*][*]"_qs);
  setWindowTitle(tr("%1 – Groundswell").arg(title));
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

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType()) {
    return QMainWindow::eventFilter(watched, event);
  }
  const auto* const widget = static_cast<QWidget*>(watched);
  const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
  const bool isMine = widget->window() == this;
  if (isMine && button == Qt::BackButton) return back(), true;
  if (isMine && button == Qt::ForwardButton) return forward(), true;
  return QMainWindow::eventFilter(watched, event);
}
