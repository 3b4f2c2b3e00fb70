// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include "models/pagedmodel.h"
#include "tests/support/testmemory.h"
#include "ui/tableview.h"
#include "ui/theme.h"

namespace {

struct Row {
  qint64 id = 0;
  QString state;
  int percent = 0;
};

}  // namespace

class TestTableView : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { Theme::apply(*qApp, Theme::Scheme::light); }
  void init();
  void cleanup() { m_table.reset(), m_model.reset(); }

  void asksTheSourceToSortWhenAHeaderIsClicked();
  void sortsByKeyboardThroughItsMenu();
  void saysThatItWaitsAndStaysUsable();
  void loadsTheNextPageWhenScrolledDown();
  void activatesARowByEnterAndDoubleClick();
  void leavesByTab();
  void copiesTheSelectedRow();
  void copiesNoFormula();
  void copiesVisibleColumnsInTheirOrder();
  void hidesAColumnThroughTheHeadersMenu();
  void choosesColumnsByKeyboard();
  void keepsOneColumn();
  void remembersColumns();
  void resetsColumns();
  void takesNoStrangeMemory();
  void givesAColumnTheWidthThatItsTitleNeeds();
  void paintsPillsAndBarsInTheirTones();
  void tintsTheSelectedRowInBothSchemes();

 private:
  [[nodiscard]] QPoint middleOf(int row, int column) const {
    return m_table->visualRect(m_model->index(row, column)).center();
  }
  [[nodiscard]] QMenu* headerMenu() const;
  [[nodiscard]] static QAction* in(const QMenu* menu, const QString& name);
  [[nodiscard]] bool hasColor(int row, int column, const QColor& color) const;

  std::unique_ptr<PagedModel<Row>> m_model;
  std::unique_ptr<TableView> m_table;
  std::vector<PageRequest<Row>> m_requests;
  std::function<void()> m_answer;  // to the last one
  bool m_isServerSlow = false;
};

void TestTableView::init() {
  m_requests.clear();
  m_isServerSlow = false;
  std::vector<Column<Row>> columns;
  columns.push_back({.title = QStringLiteral("No."),
                     .display = [](const Row& row) { return QString::number(row.id); },
                     .alignment = Qt::AlignRight,
                     .sortKey = "id"});
  columns.push_back({.title = QStringLiteral("State of the whole campaign by now"),
                     .display = [](const Row& row) { return row.state; },
                     .extra = [](const Row& row, int role) -> QVariant {
                       return role == StatusRole ? QVariant(row.state) : QVariant();
                     },
                     .width = 10});
  columns.push_back({.title = QStringLiteral("Progress"),
                     .display = [](const Row& row) { return QString::number(row.percent); },
                     .extra = [](const Row& row, int role) -> QVariant {
                       return role == ProgressRole ? QVariant(row.percent) : QVariant();
                     },
                     .width = 160});
  m_model = std::make_unique<PagedModel<Row>>(
      std::move(columns), [](const Row& row) { return row.id; },
      [this](const PageRequest<Row>& request, auto done) {
        m_requests.push_back(request);
        const qint64 first = request.after ? request.after->id + 1 : 1;
        std::vector<Row> rows;
        for (qint64 id = first; id < first + request.rowsMax && id <= 300; ++id) {
          rows.push_back({id, id % 2 ? QStringLiteral("failed") : QStringLiteral("active"),
                          id % 2 ? 120 : 50});
        }
        m_answer = [done, rows = std::move(rows)] { done(rows); };
        if (!m_isServerSlow) m_answer();
      });
  m_table = std::make_unique<TableView>();
  m_table->setPagedModel(m_model.get());
  m_table->setStatusColumn(1);
  m_table->setProgressColumn(2);
  m_table->resize(700, 300);
  m_table->show();
  m_model->reload();
}

bool TestTableView::hasColor(int row, int column, const QColor& color) const {
  const QRect cell = m_table->visualRect(m_model->index(row, column));
  const QImage image = m_table->viewport()->grab(cell).toImage();
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y) == color) return true;
    }
  }
  return false;
}

void TestTableView::asksTheSourceToSortWhenAHeaderIsClicked() {
  QHeaderView* const header = m_table->horizontalHeader();
  const auto click = [&](int column) {
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(column) + 20, 10});
  };
  click(0);
  QCOMPARE(m_requests.back().sortKey, QByteArray("id"));
  QCOMPARE(m_requests.back().order, Qt::AscendingOrder);
  QVERIFY(header->isSortIndicatorShown());
  click(0);
  QCOMPARE(m_requests.back().order, Qt::DescendingOrder);
  const size_t asked = m_requests.size();
  click(1);
  QCOMPARE(m_requests.size(), asked);
  QCOMPARE(header->sortIndicatorSection(), 0);
}

void TestTableView::saysThatItWaitsAndStaysUsable() {
  const auto* const line = m_table->findChild<QWidget*>(QStringLiteral("busyLine"));
  QVERIFY(line && !line->isVisible());
  m_table->selectRow(0);
  m_isServerSlow = true;
  m_model->sort(0, Qt::DescendingOrder);
  QTRY_VERIFY(line->isVisible());
  QVERIFY(m_model->rowCount() > 1);
  QTest::keyClick(m_table.get(), Qt::Key_Down);
  QCOMPARE(m_table->currentRow(), 1);
  m_answer();
  QVERIFY(!line->isVisible());
}

void TestTableView::sortsByKeyboardThroughItsMenu() {
  QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, m_table->mapToGlobal(QPoint(5, 5)));
  QCoreApplication::sendEvent(m_table->viewport(), &event);
  auto* const menu = m_table->findChild<QMenu*>();
  QVERIFY(menu);
  QMenu* const sorting = menu->actions().at(menu->actions().size() - 2)->menu();
  QCOMPARE(sorting->actions().size(), 1);
  sorting->actions().first()->trigger();
  QCOMPARE(m_requests.back().sortKey, QByteArray("id"));
}

void TestTableView::loadsTheNextPageWhenScrolledDown() {
  QCOMPARE(m_model->rowCount(), 200);
  m_table->selectRow(0);
  QTest::keyClick(m_table.get(), Qt::Key_End, Qt::ControlModifier);
  QTRY_COMPARE(m_model->rowCount(), 300);
}

void TestTableView::activatesARowByEnterAndDoubleClick() {
  QSignalSpy activated(m_table.get(), &TableView::rowActivated);
  QTest::keyClick(m_table.get(), Qt::Key_Return);
  QCOMPARE(activated.size(), 0);
  m_table->selectRow(3);
  QCOMPARE(m_table->currentRow(), 3);
  QTest::keyClick(m_table.get(), Qt::Key_Return);
  QCOMPARE(activated.takeFirst().first().toInt(), 3);
  QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(1, 0));
  QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, middleOf(1, 0));
  QCOMPARE(activated.size(), 1);
  QCOMPARE(activated.first().first().toInt(), 1);
}

void TestTableView::leavesByTab() {
  QVERIFY(!m_table->tabKeyNavigation());
}

void TestTableView::copiesTheSelectedRow() {
  m_table->selectRow(1);
  QTest::keySequence(m_table.get(), QKeySequence::Copy);
  QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("2\tactive\t50"));
}

void TestTableView::copiesNoFormula() {
  std::vector<Column<Row>> columns;
  columns.push_back(
      {.title = QStringLiteral("Title"), .display = [](const Row& row) { return row.state; }});
  columns.push_back({.title = QStringLiteral("Moved"),
                     .display = [](const Row&) { return QStringLiteral("-5.00"); },
                     .extra = [](const Row&, int role) -> QVariant {
                       return role == MoneyRole ? QVariant(-500) : QVariant();
                     }});
  PagedModel<Row> model(
      std::move(columns), [](const Row& row) { return row.id; },
      [](const PageRequest<Row>&, auto done) {
        done(std::vector<Row>{{1, QStringLiteral("=1+1\t@x"), 0}});
      });
  TableView table;
  table.setPagedModel(&model);
  model.reload();
  table.selectRow(0);
  QTest::keySequence(&table, QKeySequence::Copy);
  QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("'=1+1 @x\t-5.00"));
}

QMenu* TestTableView::headerMenu() const {
  QWidget* const header = m_table->horizontalHeader()->viewport();
  QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, header->mapToGlobal(QPoint(5, 5)));
  QCoreApplication::sendEvent(header, &event);
  return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

QAction* TestTableView::in(const QMenu* menu, const QString& name) {
  const auto actions = menu->actions();
  for (QAction* const action : actions) {
    if (action->objectName() == name) return action;
  }
  return nullptr;
}

void TestTableView::copiesVisibleColumnsInTheirOrder() {
  m_table->selectRow(1);
  m_table->horizontalHeader()->moveSection(2, 0);
  QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
  QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("50\t2\tactive"));
  m_table->setColumnHidden(0, true);
  QCOMPARE(m_table->selectedText(), QStringLiteral("50\tactive"));
}

void TestTableView::hidesAColumnThroughTheHeadersMenu() {
  QMenu* const menu = headerMenu();
  QVERIFY(menu);
  QAction* const progress = in(menu, QStringLiteral("column2"));
  QCOMPARE(progress->text(), QStringLiteral("Progress"));
  QVERIFY(progress->isChecked());
  QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(progress).center());
  QVERIFY(m_table->isColumnHidden(2));
  QMenu* const again = headerMenu();
  QTest::mouseClick(again, Qt::LeftButton, {},
                    again->actionGeometry(in(again, QStringLiteral("column2"))).center());
  QVERIFY(!m_table->isColumnHidden(2));
  QVERIFY(m_table->columnWidth(2) >= 60);
}

void TestTableView::choosesColumnsByKeyboard() {
  QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, m_table->mapToGlobal(QPoint(5, 5)));
  QCoreApplication::sendEvent(m_table->viewport(), &event);
  auto* const columns = m_table->findChild<QMenu*>(QStringLiteral("columnsMenu"));
  QVERIFY(columns);
  in(columns, QStringLiteral("column1"))->trigger();
  QVERIFY(m_table->isColumnHidden(1));
}

void TestTableView::keepsOneColumn() {
  m_table->setColumnHidden(0, true);
  m_table->setColumnHidden(1, true);
  const QMenu* const menu = headerMenu();
  QVERIFY(!in(menu, QStringLiteral("column2"))->isEnabled());
  QVERIFY(in(menu, QStringLiteral("column0"))->isEnabled());
}

void TestTableView::remembersColumns() {
  TestMemory memory;
  m_table->setObjectName(QStringLiteral("things"));
  m_table->setMemory(&memory);
  QVERIFY(memory.keys().isEmpty());  // nobody changed anything
  m_table->horizontalHeader()->moveSection(2, 0);
  m_table->setColumnWidth(0, 177);
  m_table->setColumnHidden(1, true);
  QTRY_COMPARE(memory.recall(QStringLiteral("columns/things")).value(0), QStringLiteral("2:160"));
  m_table.reset();
  m_table = std::make_unique<TableView>();
  m_table->setObjectName(QStringLiteral("things"));
  m_table->setPagedModel(m_model.get());
  m_table->setMemory(&memory);
  QCOMPARE(m_table->horizontalHeader()->visualIndex(2), 0);
  QCOMPARE(m_table->columnWidth(0), 177);
  QVERIFY(m_table->isColumnHidden(1));
  // What was changed last is kept even when the table goes at once.
  m_table->setColumnWidth(0, 188);
  m_table.reset();
  QVERIFY(memory.recall(QStringLiteral("columns/things")).contains(QStringLiteral("0:188")));
}

void TestTableView::resetsColumns() {
  TestMemory memory;
  m_table->setObjectName(QStringLiteral("things"));
  m_table->setMemory(&memory);
  const int width = m_table->columnWidth(0);
  m_table->horizontalHeader()->moveSection(2, 0);
  m_table->setColumnWidth(0, 177);
  m_table->setColumnHidden(1, true);
  QTRY_VERIFY(!memory.keys().isEmpty());
  in(headerMenu(), QStringLiteral("resetColumns"))->trigger();
  QCOMPARE(m_table->horizontalHeader()->visualIndex(2), 2);
  QCOMPARE(m_table->columnWidth(0), width);
  QVERIFY(!m_table->isColumnHidden(1));
  QVERIFY(memory.keys().isEmpty());
}

void TestTableView::takesNoStrangeMemory() {
  const int width = m_table->columnWidth(0);
  TestMemory memory;
  m_table->setObjectName(QStringLiteral("things"));
  const QStringList strange[] = {
      {u"0:300"_qs},                                               // of a table with other columns
      {u"0:300"_qs, u"1:300"_qs, u"2:300"_qs, u"3:300"_qs},        // likewise
      {u"0:300"_qs, u"0:300"_qs, u"2:300"_qs},                     // one twice
      {u"0:300 hidden"_qs, u"1:300 hidden"_qs, u"2:0 hidden"_qs},  // nothing to see
      {u"0:wide"_qs, u"1:300"_qs, u"2:300"_qs}};
  for (const QStringList& texts : strange) {
    memory.keep(u"columns/things"_qs, texts);
    m_table->setMemory(nullptr);
    m_table->setMemory(&memory);
    QCOMPARE(m_table->columnWidth(0), width);
    QVERIFY(!m_table->isColumnHidden(0));
  }
}

void TestTableView::givesAColumnTheWidthThatItsTitleNeeds() {
  QFont bold = m_table->font();
  bold.setBold(true);
  const QString title = m_model->headerData(1, Qt::Horizontal).toString();
  QVERIFY(m_table->columnWidth(1) > QFontMetrics(bold).horizontalAdvance(title));
}

void TestTableView::paintsPillsAndBarsInTheirTones() {
  const QPalette palette = m_table->palette();
  const Colors& colors = Theme::colors(palette);
  QVERIFY(hasColor(0, 1, Theme::pill(Tone::danger, palette).background));
  QVERIFY(hasColor(1, 1, Theme::pill(Tone::accent, palette).background));
  QVERIFY(hasColor(0, 2, colors.success));
  QVERIFY(!hasColor(0, 2, colors.accent));
  QVERIFY(hasColor(1, 2, colors.accent));
  QVERIFY(hasColor(1, 2, colors.track));
}

void TestTableView::tintsTheSelectedRowInBothSchemes() {
  m_table->selectRow(0);
  for (const auto scheme : {Theme::Scheme::dark, Theme::Scheme::light}) {
    Theme::apply(*qApp, scheme);
    const Colors& colors = Theme::colors(m_table->palette());
    QVERIFY(hasColor(0, 0, colors.tint));
    QVERIFY(!hasColor(1, 0, colors.tint));
    QVERIFY(hasColor(1, 0, colors.card));
  }
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
