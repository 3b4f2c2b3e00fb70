// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws what people see who have nothing yet, in both schemes, so that a
// person can look at it; the tour pictures the rest. Needs the test server.
//   QT_QPA_PLATFORM=offscreen rolepictures FOLDER [LANGUAGE]
#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QTabBar>
#include <QTest>

#include "tests/support/testconsole.h"
#include "ui/campaignpage.h"
#include "ui/campaignspage.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/noroompage.h"
#include "ui/theme.h"
#include "ui/translation.h"
#include "ui/walletpage.h"

namespace {

constexpr int settleMs = 500;

void save(QWidget& window, const QDir& folder, const QString& name) {
  for (const auto scheme : {Theme::Scheme::light, Theme::Scheme::dark}) {
    Theme::apply(*qApp, scheme);
    QTest::qWait(50);
    const auto suffix = scheme == Theme::Scheme::light ? u"light"_qs : u"dark"_qs;
    window.grab().save(folder.filePath(u"%1-%2.png"_qs.arg(name, suffix)));
  }
  Theme::apply(*qApp, Theme::Scheme::light);
}

void draw(Page* page, MainWindow& window, const QDir& folder, const QString& name) {
  window.addPage(page);
  window.showPage(page);
  QTest::qWait(settleMs);
  save(window, folder, name);
}

void drawRole(TestConsole& test, const QString& role, CampaignId campaign, const QDir& folder) {
  test.signIn({role});
  Console& console = test.console();
  MainWindow window;
  window.setConnectionText(u"Test platform — connected as %1"_qs.arg(role));
  window.resize(1280, 800);
  window.show();
  if (role == u"service") return draw(new NoRoomPage(console), window, folder, role);
  auto* const campaigns = new CampaignsPage(console);
  draw(campaigns, window, folder, role + u"-campaigns"_qs);
  auto* const wallet = new WalletPage(console);
  draw(wallet, window, folder, role + u"-wallet"_qs);
  wallet->findChild<QTabBar*>()->setCurrentIndex(1);
  QTest::qWait(settleMs);
  save(window, folder, role + u"-pledges"_qs);
  draw(new LogPage(console), window, folder, role + u"-log"_qs);
  window.showPage(campaigns);
  campaigns->openCampaign(campaign);
  QTest::qWait(settleMs);
  save(window, folder, role + u"-campaign"_qs);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  const QDir folder(app.arguments().value(1, u"."_qs));
  folder.mkpath(u"."_qs);
  installTranslation(app, QLocale(app.arguments().value(2, u"en_GB"_qs)));
  Theme::apply(app, Theme::Scheme::light);
  TestConsole test;
  const CampaignId campaign =
      test.campaign(test.person(u"Omar Haddad"_qs), u"Harbour bakery & second oven"_qs,
                    {.tiers = {{.title = u"Loaf"_qs, .price = {1'000}}}});
  for (const QString& role :
       {u"creator"_qs, u"backer"_qs, u"auditor"_qs, u"staff"_qs, u"service"_qs})
    drawRole(test, role, campaign, folder);
  return 0;
}
