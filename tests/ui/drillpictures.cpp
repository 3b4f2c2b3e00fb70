// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws the drill's page with results of its own, in both schemes, so
// that a person can look at it.
//   QT_QPA_PLATFORM=offscreen drillpictures FOLDER [LANGUAGE]
#include <QApplication>
#include <QDir>
#include <QTest>

#include "ui/drillpage.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/translation.h"

using namespace std::chrono_literals;

namespace {

DrillReport won() {
  using Fact = DrillFact;
  DrillReport report{.startedAt = QDateTime::currentDateTimeUtc(), .took = 2'830ms};
  report.currencyCode = u"EUR"_qs;
  const DrillFigure otherwise{Fact::toldOtherwise, 0, 0};
  const DrillFigure books{Fact::disagreements, 0, 0};
  const auto add = [&](Race race, std::vector<DrillFigure> figures, qint64 actions,
                       std::chrono::microseconds took) {
    report.races.push_back({.race = race,
                            .figures = std::move(figures),
                            .actions = actions,
                            .tries = actions + 2,
                            .took = took});
  };
  add(Race::lastPlaces,
      {{Fact::pledgesTaken, 10, 10},
       {Fact::toldSoldOut, 22, 22},
       otherwise,
       {Fact::placesTaken, 10, 10},
       {Fact::paymentsBooked, 10, 10},
       {Fact::moneyTaken, 10'000, 10'000},
       books},
      32, 384ms);
  add(Race::oneWallet,
      {{Fact::pledgesTaken, 5, 5},
       {Fact::toldNoMoney, 11, 11},
       otherwise,
       {Fact::paymentsBooked, 5, 5},
       {Fact::moneyLeft, 500, 500},
       books},
      16, 202ms);
  add(Race::sameRequest,
      {{Fact::pledgesTaken, 1, 1},
       {Fact::toldStored, 7, 7},
       otherwise,
       {Fact::pledgesStored, 1, 1},
       {Fact::paymentsBooked, 1, 1},
       {Fact::moneyTaken, 1'000, 1'000},
       books},
      8, 89ms);
  add(Race::deadline,
      {{Fact::pledgesTaken, 1, 1'387, true},
       {Fact::toldTooLate, 10, 10},
       otherwise,
       {Fact::closersClosed, 1, 1},
       {Fact::pledgesLate, 0, 0},
       {Fact::closingsBooked, 1, 1},
       {Fact::pledgesRefunded, 1'387, 1'387},
       {Fact::moneyLeft, 1'000'000'000, 1'000'000'000},
       books},
      1'672, 2'100ms);
  return report;
}

DrillReport lost() {
  DrillReport report = won();
  report.races[0].figures[0].found = 32;
  report.races[0].figures[1].found = 0;
  report.races[0].figures[3].found = 32;
  report.races[3].failure = Error{.kind = ErrorKind::connectionLost};
  report.races[3].figures.clear();
  return report;
}

void draw(const QDir& folder, const QString& name, const DrillState& state) {
  MainWindow window;
  auto* const page = new DrillPage;
  window.addPage(page);
  window.setConnectionText(u"Test platform — connected as maria"_qs);
  window.resize(1280, 800);
  window.show();
  if (name != u"idle") page->showState(state);
  for (const auto scheme : {Theme::Scheme::light, Theme::Scheme::dark}) {
    Theme::apply(*qApp, scheme);
    QTest::qWait(60);
    const auto suffix = scheme == Theme::Scheme::light ? u"light"_qs : u"dark"_qs;
    window.grab().save(folder.filePath(u"drill-%1-%2.png"_qs.arg(name, suffix)));
  }
  Theme::apply(*qApp, Theme::Scheme::light);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  const QDir folder(app.arguments().value(1, u"."_qs));
  folder.mkpath(u"."_qs);
  installTranslation(app, QLocale(app.arguments().value(2, u"en_GB"_qs)));
  Theme::apply(app, Theme::Scheme::light);
  draw(folder, u"idle"_qs, {});
  draw(folder, u"running"_qs,
       {.running = true,
        .doing = u"Race 2 of 4: One wallet"_qs,
        .percent = 51,
        .race = Race::oneWallet});
  draw(folder, u"won"_qs, {.report = won()});
  draw(folder, u"lost"_qs, {.report = lost()});
  draw(folder, u"error"_qs,
       {.error = Error{.kind = ErrorKind::rejected,
                       .detail = u"Another drill is under way on this computer."_qs}});
  return 0;
}
