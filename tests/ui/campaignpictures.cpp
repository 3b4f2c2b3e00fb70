// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws the campaign pages on a test platform, in both schemes, so that
// a person can look at them. Needs the test server (tests/support/testserver start).
//   QT_QPA_PLATFORM=offscreen campaignpictures FOLDER [LANGUAGE]
#include <functional>

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>

#include "storage/closures.h"
#include "tests/support/testconsole.h"
#include "ui/banner.h"
#include "ui/campaign/tierdialog.h"
#include "ui/campaignpage.h"
#include "ui/campaignspage.h"
#include "ui/choicebar.h"
#include "ui/mainwindow.h"
#include "ui/newcampaigndialog.h"
#include "ui/pagestate.h"
#include "ui/pledgedialog.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/translation.h"

namespace {

constexpr qint64 day = 86'400;

struct Told {
  const char* title;
  qint64 goal;  // whole euros
  int percent;  // of it raised
  int days;     // its deadline, from now; negative: past
  bool isClosed;
};

const std::vector<Told> stories{
    {"Documentary: The last ferry across the fjord", 38'000, 51, 12, false},
    {"Community orchard, phase two", 8'000, 12, 45, false},
    {"Open-source braille display", 16'000, 18, 1, false},
    {"Solar roof for the village hall", 52'000, 104, -3, true},
    {"Low-noise bike trailer", 56'000, 44, -9, true},
    {"<b>Harbour bakery</b> & second oven", 20'000, 148, 6, false},
    {"مكتبة متنقلة للقرى الجبلية", 9'500, 73, 25, false},
    {"Repair café with a very long name that goes on and on and does not stop for any column",
     4'200, 99, 3, false},
    {"Night trains zine", 1'200, 100, -20, true},
    {"Wooden toy workshop", 15'000, 36, -1, false},
    {"Field recordings of the high moor", 7'300, 61, 60, false},
    {"Allotment greenhouse", 3'000, 0, 88, false},
};

class Scene final {
 public:
  Scene() {
    for (const char* const name :
         {"Tomáš Beneš", "Ngozi Okafor", "James Whitaker", "Ana Lindqvist"})
      m_creators.push_back(m_test.person(QString::fromUtf8(name)));
    for (const char* const name : {"Lena Vogt", "Marek Król", "Ines Duarte", "Yuki Tanaka",
                                   "Pär Öberg", "Chiara Neri", "Sam O'Neill", "Zoë Baptiste"})
      m_backers.push_back(m_test.person(QString::fromUtf8(name), Money{100'000'000}));
    for (size_t i = 0; i < stories.size(); ++i)
      tell(stories[i], m_creators[i % m_creators.size()]);
  }

  TestConsole& test() { return m_test; }
  CampaignId shown() const { return m_shown; }
  CampaignId failed() const { return m_failed; }

 private:
  void tell(const Told& told, UserId creator) {
    TestConsole& t = m_test;
    const Money goal{told.goal * 100};
    const QDateTime now = t.console().serverNow();
    const bool isShown = told.percent == 51;
    CampaignWith with{
        .description = isShown ? about() : QString(),
        .goal = goal,
        .deadline = told.days > 0 ? now.addDays(told.days).addSecs(5'400) : now.addDays(30),
        .cancellationAllowed = true};
    if (isShown) {
      with.tiers = {
          {.title = u"Thank-you card"_qs,
           .description = u"Printed, with a still."_qs,
           .price = {1'000}},
          {.title = u"Early bird stream"_qs,
           .description = u"Watch it a week before the premiere."_qs,
           .price = {2'500},
           .quantityAvailable = 3},
          {.title = u"Premiere seat"_qs,
           .description = u"In the harbour cinema, with the crew."_qs,
           .price = {6'000},
           .quantityAvailable = 40},
      };
      with.milestones = {{.title = u"Camera rented"_qs, .target = {500'000}},
                         {.title = u"Winter shoot"_qs, .target = {1'500'000}},
                         {.title = u"Original score"_qs, .target = {3'800'000}}};
    }
    const CampaignId id = t.campaign(creator, QString::fromUtf8(told.title), with);
    if (isShown) {
      m_shown = id;
      // Money that comes in over the weeks.
      const auto tiers = t.detail(id).tiers;
      for (int i = 0; i < 34; ++i) {
        const bool early = i < 6 && i % 2 == 0;
        const TierId tier = early ? tiers[1].id : i % 3 == 0 ? tiers[2].id : TierId{};
        t.pledge({.user = m_backers[size_t(i) % m_backers.size()],
                  .campaign = id,
                  .tier = tier,
                  .amount = {57'000},
                  .payNow = i % 11 != 5,
                  .anonymous = i % 7 == 2});
        // The log's moments are what the chart shows.
        if (i % 3 == 0) spread(id);
      }
      return;
    }
    const qint64 raised = goal.minor / 100 * told.percent;
    for (int part = 0; part < 4 && raised > 0; ++part)
      t.pledge({.user = m_backers[size_t(part)], .campaign = id, .amount = {raised / 4}});
    if (told.days < 0) t.moveTime(id, (30 - told.days) * day);
    if (told.percent == 44) m_failed = id;
    if (told.isClosed) t.perform(CloseCampaign{.campaign = id}.toAction());
  }

  // A pledge of today becomes one of two days ago, in a picture only.
  void spread(CampaignId id) {
    m_test.moveTime(id, 1);
    m_test.platform().execute(
        u"SET session_replication_role = replica;"
        u"ALTER TABLE groundswell.transaction_logs DISABLE TRIGGER ALL;"
        u"UPDATE groundswell.transaction_logs SET created_at = created_at - interval '40 hours' "
        u"WHERE campaign_id = %1;"
        u"UPDATE groundswell.pledges SET created_at = created_at - interval '40 hours', "
        u"confirmed_at = confirmed_at - interval '40 hours' WHERE campaign_id = %1;"
        u"UPDATE groundswell.campaigns SET created_at = created_at - interval '40 hours' "
        u"WHERE id = %1;"
        u"ALTER TABLE groundswell.transaction_logs ENABLE TRIGGER ALL"_qs.arg(id.value));
  }

  static QString about() {
    return u"For sixty years one boat has carried everybody: brides, sheep, post and the "
           u"doctor. In spring it stops, because the bridge opens.\n\n"
           u"We film its last winter. The money pays for the camera, for two crossings a week and "
           u"for a composer who grew up on board."_qs;
  }

  TestConsole m_test;
  std::vector<UserId> m_creators, m_backers;
  CampaignId m_shown, m_failed;
};

QDir folder;

void save(QWidget& widget, const QString& name, const std::function<void()>& before = {}) {
  for (const auto& [scheme, word] :
       {std::pair(Theme::Scheme::light, u"light"_qs), std::pair(Theme::Scheme::dark, u"dark"_qs)}) {
    Theme::apply(*qApp, scheme);
    if (before) before();
    QTest::qWait(120);
    widget.grab().save(folder.filePath(name + u'-' + word + u".png"_qs));
  }
}

void savePages(Scene& scene, MainWindow& window, CampaignsPage& list) {
  list.findChild<TableView*>()->selectRow(2);
  save(window, u"campaigns"_qs);
  list.setSearchText(u"nothing like it"_qs);
  QTest::qWait(300);
  save(window, u"campaigns-empty"_qs);
  list.setSearchText({});
  list.openCampaign(scene.shown());
  QTest::qWait(500);
  Page* const page = window.currentPage();
  page->findChild<TableView*>()->selectRow(1);
  page->banner()->say(Banner::Kind::success,
                      u"Ines Duarte pledged €25.00. Wallet before: €100.00, now: €75.00."_qs);
  save(window, u"campaign"_qs);
  page->banner()->dismiss();
  save(window, u"campaign-quiet"_qs);
  list.openCampaign(scene.failed());
  QTest::qWait(500);
  save(window, u"campaign-failed"_qs);
  window.currentPage()->findChild<PageState*>()->showLoading();
  QTest::qWait(300);
  save(window, u"campaign-loading"_qs);
  list.openCampaign({999'999});
  QTest::qWait(500);
  save(window, u"campaign-error"_qs);
}

void saveDialogs(Scene& scene, MainWindow& window) {
  TestConsole& test = scene.test();
  auto* const pledge = new PledgeDialog(test.console(), test.detail(scene.shown()), &window);
  pledge->open();
  pledge->findChild<QAbstractButton*>(u"pledgeSend"_qs)->click();
  save(*pledge, u"pledge-errors"_qs);
  pledge->close();
  auto* const create = new NewCampaignDialog(test.console(), &window);
  create->open();
  create->findChild<QLineEdit*>(u"campaignTitle"_qs)->setText(u"Harbour bakery"_qs);
  save(*create, u"new-campaign"_qs);
  create->findChild<QAbstractButton*>(u"campaignTiersAdd"_qs)->click();
  auto* const tier = create->findChild<TierDialog*>();
  tier->findChild<QLineEdit*>(u"tierTitle"_qs)->setText(u"Loaf a week for a year"_qs);
  tier->findChild<QLineEdit*>(u"tierPrice"_qs)->setText(u"120"_qs);
  tier->findChild<QLineEdit*>(u"tierQuantity"_qs)->setText(u"-4"_qs);
  tier->findChild<QAbstractButton*>(u"tierSend"_qs)->click();
  save(*tier, u"tier"_qs);
  tier->findChild<QLineEdit*>(u"tierQuantity"_qs)->setText(u"40"_qs);
  tier->findChild<QAbstractButton*>(u"tierSend"_qs)->click();
  create->findChild<QAbstractButton*>(u"campaignSend"_qs)->click();
  save(*create, u"new-campaign-errors"_qs);
  create->close();
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  folder = QDir(app.arguments().value(1, u"."_qs));
  folder.mkpath(u"."_qs);
  const QLocale locale(app.arguments().value(2, u"en_GB"_qs));
  QLocale::setDefault(locale);
  installTranslation(app, locale);
  Theme::apply(app, Theme::Scheme::light);
  Scene scene;
  MainWindow window;
  window.setConnectionText(u"Test platform — connected as maria"_qs);
  auto* const list = new CampaignsPage(scene.test().console());
  window.addPage(list);
  window.show();
  QTest::qWait(500);
  savePages(scene, window, *list);
  saveDialogs(scene, window);
  return 0;
}
