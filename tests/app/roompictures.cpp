// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws every room of staff in the console's window, at two sizes and in
// both schemes, on an empty platform, with about ten rows, or with a million lines in the log, so
// that a person can look at them. Needs the test server.
//   QT_QPA_PLATFORM=offscreen roompictures FOLDER [empty|few|many] [LANGUAGE]
#include <algorithm>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/closureservice.h"
#include "app/consolewindow.h"
#include "models/console.h"
#include "storage/demodata.h"
#include "tests/support/testplatform.h"
#include "ui/depositrunpage.h"
#include "ui/mainwindow.h"
#include "ui/tableview.h"
#include "ui/theme.h"
#include "ui/translation.h"

namespace {

constexpr int settleMs = 900;
constexpr int readMs = 6'000;

struct Filled {
  const char* name;
  DemoDataRequest data;
  int bankRows;
};

const Filled fillings[] = {
    {"empty", {}, 0},
    {"few", {.campaigns = 10, .users = 12, .pledges = 14, .seed = 5}, 10},
    {"many", {.campaigns = 10'000, .users = 120'000, .pledges = 480'000, .seed = 5}, 20'000},
};

OpenedPlatform opened(const TestPlatform& platform, const QDir& folder) {
  auto connection = Connection::open(platform.uri());
  auto outbox = Outbox::open(folder.path(), u"p"_qs, u"maria"_qs);
  return {nullptr, platform.uri(), describePlatform(**connection).value(),
          personSignedIn(**connection).value(), *std::move(outbox)};
}

// Some payers are known, some are not, one row is no payment.
void writeBankFile(const QString& path, int rows) {
  QFile bank(path);
  if (!bank.open(QIODevice::WriteOnly)) qFatal("%s cannot be written", qUtf8Printable(path));
  bank.write("Date;Wallet;Name;Amount;Purpose;Reference\n");
  for (int i = 0; i < rows; ++i) {
    const QString number = i % 4 == 3 ? QString() : QString::number(3 + i);
    bank.write(u"24.11.2026;%1;Payer %2;%3,50;Wallet %2;TX%2\n"_qs.arg(number)
                   .arg(i)
                   .arg(i % 7 == 5 ? -20 : 10 + i % 300)
                   .toUtf8());
  }
}

class Pictures final {
 public:
  Pictures(MainWindow& window, const QDir& folder) : m_window(window), m_folder(folder) {}

  void draw(const QString& name, const QString& address) {
    m_window.go(u"groundswell://"_qs + address);
    QTest::qWait(settleMs);
    // What a person has before the eyes who works there.
    auto* const table = m_window.currentPage()->findChild<TableView*>();
    if (table && table->isVisible() && table->model()->rowCount() > 1) table->selectRow(1);
    for (const QSize& size : {QSize(1280, 800), QSize(1920, 1080)}) {
      m_window.resize(size);
      for (const auto scheme : {Theme::Scheme::light, Theme::Scheme::dark}) {
        Theme::apply(*qApp, scheme);
        QTest::qWait(settleMs / 3);
        const QString suffix = scheme == Theme::Scheme::light ? u"light"_qs : u"dark"_qs;
        m_window.grab().save(
            m_folder.filePath(u"%1-%2-%3.png"_qs.arg(name).arg(size.width()).arg(suffix)));
      }
    }
  }

 private:
  MainWindow& m_window;
  QDir m_folder;
};

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  const QDir folder(app.arguments().value(1, u"."_qs));
  folder.mkpath(u"."_qs);
  const QString wanted = app.arguments().value(2, u"few"_qs);
  installTranslation(app, QLocale(app.arguments().value(3, u"en_GB"_qs)));
  Theme::apply(app, Theme::Scheme::light);
  const Filled* const filled = std::ranges::find_if(
      fillings, [&](const Filled& one) { return wanted == QLatin1StringView(one.name); });
  if (filled == std::end(fillings)) qFatal("empty, few or many");

  const TestPlatform platform;
  if (filled->data.campaigns > 0) {
    DemoDataRequest request = filled->data;
    request.adminUri = platform.superuserUri();
    if (const auto done = fillWithDemoData(request); !done) {
      qFatal("%s", qUtf8Printable(done.error().detail));
    }
    platform.execute(u"VACUUM (ANALYZE)"_qs);
  }
  const QTemporaryDir files;
  ConsoleWindow console(opened(platform, QDir(files.path())));
  console.show();
  MainWindow& window = console.window();
  for (Page* const page : window.pages()) {
    auto* const deposits = qobject_cast<DepositRunPage*>(page);
    if (!deposits || filled->bankRows == 0) continue;
    writeBankFile(files.filePath(u"bank-2026-11.csv"_qs), filled->bankRows);
    deposits->open(files.filePath(u"bank-2026-11.csv"_qs));
  }
  QTest::qWait(filled->bankRows > 100 ? readMs : settleMs);

  Pictures pictures(window, folder);
  for (const Page* const page : window.pages())
    pictures.draw(page->room(), page->room());
  if (filled->data.campaigns == 0) return 0;
  const auto busiest = [&](const QString& column) {
    return platform.value(
        u"SELECT %1 FROM groundswell.pledges GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"_qs.arg(
            column));
  };
  pictures.draw(u"campaign"_qs, u"campaigns/"_qs + busiest(u"campaign_id"_qs));
  const QString person = u"wallets/"_qs + busiest(u"user_id"_qs);
  pictures.draw(u"person"_qs, person);
  for (const QString& tab : {u"pledges"_qs, u"campaigns"_qs, u"log"_qs, u"notes"_qs})
    pictures.draw(u"person-"_qs + tab, person + u"?tab="_qs + tab);
  pictures.draw(u"pledges-lapsing"_qs, u"pledges?status=lapsing"_qs);
  pictures.draw(u"closures-refunds"_qs, u"closures?list=refunds&window=due"_qs);
  return 0;
}
