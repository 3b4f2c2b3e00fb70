// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QHelpEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include "ui/banner.h"
#include "ui/elidedlabel.h"
#include "ui/errortext.h"
#include "ui/fielderror.h"
#include "ui/form.h"
#include "ui/fundingchart.h"
#include "ui/moneyedit.h"
#include "ui/pagestack.h"
#include "ui/pagestate.h"
#include "ui/style.h"
#include "ui/theme.h"
#include "ui/translation.h"
#include "ui/watchdog.h"

class TestKit : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase();

  void refusesAmountsAtTheField_data();
  void refusesAmountsAtTheField();
  void writesAnAmountTidilyWhenLeft();
  void findsTheFieldOfARefusal();
  void leavesARefusalWithoutFieldToTheBanner();
  void focusesTheFirstFieldWithAProblem();
  void showsOneStateAtATime();
  void showsContentInATurnOfItsOwn();
  void wantsWhatTheShownPageWants();
  void offersWhatToDoWhenEmpty();
  void retriesByKeyboard();
  void saysLoadingOnlyAfterAMoment();
  void dismissesABannerByEscape();
  void showsDataAsPlainText();
  void cutsALongLineAndTellsIt();
  void switchesTheSchemeAtRunTime();
  void followsTheDesktopsPreference();
  void redrawsTheChartInTheOtherScheme();
  void measuresTheLongestGap();
  void speaksGerman();
};

void TestKit::initTestCase() {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestKit::refusesAmountsAtTheField_data() {
  QTest::addColumn<QString>("typed");
  QTest::addColumn<QString>("problem");
  QTest::newRow("enough") << "25"
                          << "";
  QTest::newRow("the most") << "100.00"
                            << "";
  QTest::newRow("below the least") << "24.99"
                                   << "The amount must be at least €25.00.";
  QTest::newRow("above the most") << "100.01"
                                  << "The amount must be at most €100.00.";
  QTest::newRow("nothing") << ""
                           << "Enter an amount.";
  QTest::newRow("negative") << "-30"
                            << "The amount must not be negative.";
  QTest::newRow("too precise") << "30.001"
                               << "EUR has at most 2 decimals.";
}

void TestKit::refusesAmountsAtTheField() {
  QFETCH(QString, typed);
  QFETCH(QString, problem);
  MoneyEdit edit;
  edit.setLimits(Money{2'500}, Money{10'000});
  QTest::keyClicks(&edit, typed);
  QCOMPARE(edit.problem(), problem);
  QCOMPARE(edit.isAcceptable(), problem.isEmpty());
}

void TestKit::writesAnAmountTidilyWhenLeft() {
  MoneyEdit edit;
  QSignalSpy changes(&edit, &MoneyEdit::amountChanged);
  edit.insert(QStringLiteral("€"));  // QTest has no key for it
  QTest::keyClicks(&edit, QStringLiteral("1234.5"));
  QCOMPARE(changes.size(), 7);
  QTest::keyClick(&edit, Qt::Key_Return);
  QCOMPARE(edit.text(), QStringLiteral("1,234.50"));
  QCOMPARE(edit.amount()->minor, 123'450);
}

void TestKit::findsTheFieldOfARefusal() {
  Form form;
  auto* const amount = new MoneyEdit;
  FieldError* const line =
      form.addField(QStringLiteral("amount"), QStringLiteral("&Amount"), amount);
  form.show();
  QCOMPARE(amount->accessibleName(), QStringLiteral("Amount"));
  Error error;
  error.kind = ErrorKind::rejected;
  error.refusal = Refusal::belowPrice;
  error.facts = {{QStringLiteral("field"), QStringLiteral("amount")},
                 {QStringLiteral("price"), 2'500}};
  QVERIFY(form.showError(errorText(error, Attempt::placePledge)));
  QVERIFY(line->isVisible());
  QVERIFY(line->text().startsWith(QStringLiteral("This reward costs at least €25.00.")));
  QCOMPARE(amount->accessibleDescription(), line->text());
  form.clearProblems();
  QVERIFY(!line->isVisible());
  QVERIFY(amount->accessibleDescription().isEmpty());
}

void TestKit::leavesARefusalWithoutFieldToTheBanner() {
  Form form;
  form.addField(QStringLiteral("amount"), QStringLiteral("Amount"), new MoneyEdit);
  Error error;
  error.refusal = Refusal::soldOut;
  QVERIFY(!form.showError(errorText(error, Attempt::placePledge)));
  error.facts = {{QStringLiteral("field"), QStringLiteral("elsewhere")}};
  QVERIFY(!form.showError(errorText(error, Attempt::placePledge)));
}

void TestKit::focusesTheFirstFieldWithAProblem() {
  Form form;
  auto* const name = new QLineEdit;
  auto* const first = new MoneyEdit;
  auto* const second = new MoneyEdit;
  form.addField(QStringLiteral("name"), QStringLiteral("Name"), name);
  form.addField(QStringLiteral("a"), QStringLiteral("A"), first, [=] { return first->problem(); });
  form.addField(QStringLiteral("b"), QStringLiteral("B"), second,
                [=] { return second->problem(); });
  form.show();
  form.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&form));
  QVERIFY(!form.validate());
  QVERIFY(first->hasFocus());
  first->setAmount(Money{100});
  second->setAmount(Money{100});
  QVERIFY(form.validate());
}

void TestKit::showsOneStateAtATime() {
  PageState state;
  auto* const content = new QLabel(QStringLiteral("content"), &state);
  state.setContent(content);
  state.show();
  const auto shown = [&] { return state.currentWidget()->objectName(); };
  QCOMPARE(state.currentWidget(), content);
  state.showLoading();
  QCOMPARE(shown(), QStringLiteral("pageLoading"));
  state.showEmpty();
  QCOMPARE(shown(), QStringLiteral("pageEmpty"));
  state.showError(QStringLiteral("It failed."), QStringLiteral("08006"));
  QCOMPARE(shown(), QStringLiteral("pageError"));
  QCOMPARE(state.findChild<QLabel*>(QStringLiteral("pageErrorDetails"))->text(),
           QStringLiteral("08006"));
  state.showContent();
  QTRY_COMPARE(state.currentWidget(), content);
}

void TestKit::showsContentInATurnOfItsOwn() {
  PageState state;
  state.setContent(new QLabel(&state));
  state.showLoading();
  state.showContent();
  QCOMPARE(state.currentWidget()->objectName(), QStringLiteral("pageLoading"));
  QTRY_COMPARE(state.currentWidget(), state.content());
  // Whatever is said before that turn has the last word.
  const auto say = [&](const char* what, const auto& show) {
    state.showLoading();
    state.showContent();
    show();
    QCoreApplication::processEvents();
    QCOMPARE(state.currentWidget()->objectName(), QLatin1StringView(what));
  };
  say("pageError", [&] { state.showError(QStringLiteral("It failed.")); });
  say("pageEmpty", [&] { state.showEmpty(); });
  say("pageLoading", [&] { state.showLoading(); });
}

void TestKit::wantsWhatTheShownPageWants() {
  PageStack stack;
  auto* const small = new QWidget;
  auto* const large = new QLabel(u"A sentence that is broken into lines."_qs);
  large->setWordWrap(true);
  large->setMinimumSize(900, 700);
  stack.addWidget(small);
  stack.addWidget(large);
  QVERIFY(!stack.hasHeightForWidth());
  QVERIFY(stack.minimumSizeHint().width() < 900);
  stack.setCurrentWidget(large);
  QCOMPARE(stack.minimumSizeHint(), QSize(900, 700));
  QCOMPARE(stack.sizeHint(), QSize(900, 700));
}

void TestKit::offersWhatToDoWhenEmpty() {
  PageState state;
  QAction action(QStringLiteral("&New campaign"));
  QSignalSpy triggered(&action, &QAction::triggered);
  state.setEmpty(QStringLiteral("No campaign yet."), &action);
  state.showEmpty();
  state.show();
  auto* const button = state.findChild<QPushButton*>(QStringLiteral("pageEmptyAction"));
  QVERIFY(button->isVisible());
  QTest::keyClick(button, Qt::Key_Return);
  QCOMPARE(triggered.size(), 1);
  state.setEmpty(QStringLiteral("Nothing."));
  QVERIFY(!button->isVisible());
}

void TestKit::retriesByKeyboard() {
  PageState state;
  QSignalSpy retries(&state, &PageState::retryRequested);
  state.showError(QStringLiteral("It failed."));
  state.show();
  QTest::keyClick(state.findChild<QPushButton*>(QStringLiteral("pageRetry")), Qt::Key_Space);
  QCOMPARE(retries.size(), 1);
}

void TestKit::saysLoadingOnlyAfterAMoment() {
  PageState state;
  state.setContent(new QLabel(&state));
  state.show();
  const auto isSaid = [&] {
    const auto* const bar = state.findChild<QProgressBar*>();
    return bar && bar->isVisible();
  };
  for (int i = 0; i < 2; ++i) {
    state.showLoading();
    QVERIFY(!isSaid());
    QTRY_VERIFY(isSaid());
    state.showContent();
    QTRY_VERIFY(!isSaid());
  }
}

void TestKit::dismissesABannerByEscape() {
  QWidget window;
  Banner banner(&window);
  window.show();
  QVERIFY(!banner.isVisible());
  banner.say(Banner::Kind::error, QStringLiteral("It failed."));
  QVERIFY(banner.isVisible());
  QCOMPARE(banner.accessibleName(), QStringLiteral("It failed."));
  QTest::keyClick(banner.findChild<QWidget*>(QStringLiteral("bannerDismiss")), Qt::Key_Escape);
  QVERIFY(!banner.isVisible());
}

void TestKit::showsDataAsPlainText() {
  PageState state;
  state.showEmpty();
  state.showError(QStringLiteral("It failed."), QStringLiteral("08006"));
  Banner banner;
  FieldError line(nullptr);
  const auto labels =
      state.findChildren<QLabel*>() + banner.findChildren<QLabel*>() + QList<QLabel*>{&line};
  QVERIFY(labels.size() > 4);
  for (const QLabel* const label : labels)
    QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestKit::cutsALongLineAndTellsIt() {
  ElidedLabel line;
  line.setText(u"A <b>long</b> title of a campaign"_qs);
  const auto tip = [&] {
    QHelpEvent event(QEvent::ToolTip, {1, 1}, line.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&line, &event);
    return QToolTip::text();
  };
  line.resize(line.sizeHint());
  const QImage whole = line.grab().toImage();
  QCOMPARE(tip(), QString());
  line.resize(line.width() / 2, line.height());
  QCOMPARE(tip(), Style::toolTip(line.text()));
  QCOMPARE(line.text(), u"A <b>long</b> title of a campaign"_qs);
  // Not simply cut off: it ends in something else than what stands there when all of it fits.
  QVERIFY(line.grab().toImage() != whole.copy(line.rect()));
  QToolTip::hideText();
}

void TestKit::switchesTheSchemeAtRunTime() {
  QWidget window;
  window.show();
  Theme::apply(*qApp, Theme::Scheme::dark);
  QCOMPARE(Theme::schemeOf(window.palette()), Theme::Scheme::dark);
  QCOMPARE(window.palette().color(QPalette::Window), QColor(0x171a21));
  Theme::apply(*qApp, Theme::Scheme::light);
  QCOMPARE(window.palette().color(QPalette::Window), QColor(0xf4f6f9));
  QCOMPARE(QApplication::font().family(), QStringLiteral("Roboto"));
}

void TestKit::followsTheDesktopsPreference() {
  QPalette palette;
  palette.setColor(QPalette::Window, Qt::black);
  palette.setColor(QPalette::WindowText, Qt::white);
  QCOMPARE(Theme::preferred(palette), Theme::Scheme::dark);
  palette.setColor(QPalette::Window, Qt::white);
  palette.setColor(QPalette::WindowText, Qt::black);
  QCOMPARE(Theme::preferred(palette), Theme::Scheme::light);
}

void TestKit::redrawsTheChartInTheOtherScheme() {
  FundingChart chart;
  const QDateTime from({2026, 5, 1}, {12, 0}, Qt::UTC);
  chart.setFunding({.points = {{from.addDays(1), Money{500}}, {from.addDays(3), Money{900}}},
                    .goal = Money{1'000},
                    .milestones = {{QStringLiteral("Half"), Money{500}}},
                    .from = from,
                    .to = from.addDays(5)});
  QCOMPARE(chart.accessibleDescription(), QStringLiteral("€9.00 raised of €10.00"));
  chart.resize(500, 240);
  const auto corner = [&] { return chart.grab().toImage().pixelColor(2, 2); };
  QCOMPARE(corner(), QColor(0xffffff));
  Theme::apply(*qApp, Theme::Scheme::dark);
  QCOMPARE(corner(), QColor(0x1f232c));
  Theme::apply(*qApp, Theme::Scheme::light);
}

void TestKit::measuresTheLongestGap() {
  Watchdog watchdog;
  watchdog.reset();
  QElapsedTimer busy;
  busy.start();
  while (busy.elapsed() < 60) {
  }
  QVERIFY(watchdog.longestGapMs() >= 50);
  QTRY_VERIFY(watchdog.longestGapMs() >= 50);
  watchdog.reset();
  QVERIFY(watchdog.longestGapMs() < 50);
}

void TestKit::speaksGerman() {
  const QString english = errorText(Error{}, Attempt::deposit).outcome;
  installTranslation(*qApp, QLocale(QLocale::German, QLocale::Germany));
  const QString german = errorText(Error{}, Attempt::deposit).outcome;
  QVERIFY(german != english);
  QVERIFY(stateText(QStringLiteral("successful")) != QStringLiteral("Successful"));
  QCOMPARE(formatTimeLeft(QDateTime({2026, 1, 4}, {0, 0}, Qt::UTC),
                          QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC)),
           QStringLiteral("noch 3 Tage"));
}

QTEST_MAIN(TestKit)
#include "tst_kit.moc"
