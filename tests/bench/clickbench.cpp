// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <QAbstractButton>
#include <QElapsedTimer>

#include "app/closureservice.h"
#include "app/consolewindow.h"
#include "app/tour/hand.h"
#include "models/console.h"
#include "storage/diagnostics.h"
#include "tests/bench/baseline.h"
#include "tests/bench/benchcommand.h"
#include "tests/bench/scene.h"
#include "ui/mainwindow.h"
#include "ui/page.h"
#include "ui/personpicker.h"

namespace {

void describe(QCommandLineParser& parser) {
  bench::addPlatformOption(parser);
  parser.addOption({QStringLiteral("pledges"), QStringLiteral("How many, one after the other."),
                    QStringLiteral("N"), QStringLiteral("30")});
}

// One pledge from the button to the repainted page, in its parts.
class Clicks final {
 public:
  Clicks(Scene& scene, IdRange backers) : m_scene(scene), m_backers(backers) {
    Worker& worker = scene.console().console().worker();
    QObject::connect(&worker, &Worker::pendingActionsChanged, &m_scene, [this](int pending) {
      if (pending == 1) note("validate_ms");
    });
    QObject::connect(&worker, &Worker::actionFinished, &m_scene,
                     [this](const Action&, const Result<Answer>& answer) {
                       note("action_ms");
                       if (!answer) m_scene.fail(answer.error().detail);
                     });
  }

  Result<QJsonObject> run(CampaignId campaign, int pledges);

 private:
  void pledge(int number);
  // What took place since the last note.
  void note(const char* part) {
    m_parts[part].push_back(static_cast<double>(m_time.nsecsElapsed() - m_noted) / 1e6);
    m_noted = m_time.nsecsElapsed();
  }

  Scene& m_scene;
  IdRange m_backers;
  QElapsedTimer m_time;
  qint64 m_noted = 0;
  std::map<const char*, std::vector<double>> m_parts;
};

void Clicks::pledge(int number) {
  const QString backer = QStringLiteral("pledgeBacker");
  const QString send = QStringLiteral("pledgeSend");
  m_scene.step(
      QStringLiteral("open the dialog"),
      [this] { Hand::trigger(m_scene.page(), QStringLiteral("pledge")); },
      [&] { return Hand::isShown(backer); });
  m_scene.step(
      QStringLiteral("look for the backer"),
      [&] { Hand::type(backer, QString::number(m_backers.at(number))); },
      [] { return Hand::isShown(QStringLiteral("personPopup")); });
  m_scene.step(
      QStringLiteral("choose the backer"), [&] { Hand::press(backer, Qt::Key_Return); },
      [&] {
        const auto* const picker = Hand::find<PersonPicker>(backer);
        return picker && picker->person();
      });
  m_scene.step(
      QStringLiteral("type the amount"),
      [] { Hand::type(QStringLiteral("pledgeAmount"), QStringLiteral("12")); },
      [&] {
        const auto* const button = Hand::find<QAbstractButton>(send);
        return button && button->isEnabled();
      });
  m_scene.step(
      QStringLiteral("pledge"),
      [&] {
        m_time.start();
        m_noted = 0;
        Hand::click(send);
      },
      [&] {
        if (Hand::isShown(QStringLiteral("pledgeDialog")) || !m_scene.isLoaded()) return false;
        return m_parts["action_ms"].size() > m_parts["reread_and_paint_ms"].size();
      });
  note("reread_and_paint_ms");
  m_parts["all_ms"].push_back(static_cast<double>(m_time.nsecsElapsed()) / 1e6);
}

Result<QJsonObject> Clicks::run(CampaignId campaign, int pledges) {
  m_scene.step(QStringLiteral("open the campaign"),
               [&] { m_scene.console().openCampaign(campaign); });
  for (int i = 0; i < pledges && !m_scene.error(); ++i)
    pledge(i);
  if (m_scene.error()) return Failure(*m_scene.error());
  QJsonObject result{{QStringLiteral("pledges"), pledges}};
  for (const auto& [part, ms] : m_parts)
    result.insert(QLatin1StringView(part), baseline::median(ms));
  const auto statements = m_scene.console().console().worker().diagnostics().statements;
  for (const StatementFigures& statement : statements) {
    if (statement.name != u"place_pledge") continue;
    // Of action_ms: from the message to its answer; the rest is the way to the thread and back.
    result.insert(QStringLiteral("of_action_server_ms"),
                  static_cast<double>(statement.median.count()) / 1e3);
  }
  return result;
}

Result<QJsonObject> run(const QCommandLineParser& parser) {
  const auto uri = bench::platformUri(parser);
  const auto pledges = bench::wholeNumber(parser, "pledges", 1, 10'000);
  if (!uri) return Failure(uri.error());
  if (!pledges) return Failure(pledges.error());
  const auto platform = BenchPlatform::open(*uri);
  if (!platform) return Failure(platform.error());
  const auto backers = platform->backers(std::max(*pledges, 100));
  if (!backers) return Failure(backers.error());
  const auto made = platform->newCampaigns(1);
  if (!made) return Failure(made.error());
  const auto scene = Scene::open(*uri);
  if (!scene) return Failure(scene.error());
  (*scene)->console().show();
  (*scene)->console().closures().stop();
  (*scene)->step(QStringLiteral("show the window"), [] {});
  return Clicks(**scene, *backers).run({made->campaigns.first}, *pledges);
}

}  // namespace

const BenchCommand bench::click = {"click", "a pledge from the button to the repainted page",
                                   describe, run};
