// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/visit.h"

#include <algorithm>

#include <QAction>
#include <QTabBar>
#include <QTableView>

#include "app/closureservice.h"
#include "app/consolewindow.h"
#include "models/campaignsmodel.h"
#include "models/logmodel.h"
#include "models/pledgesmodel.h"
#include "ui/campaignspage.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/walletpage.h"

namespace {

// What changes something: a page offers none of these to who may not.
const auto forBackers = {"pledge", "pledgeConfirm", "pledgeCancel"};
const auto forCreators = {"newCampaign", "cancelCampaign", "tierAdd", "milestoneAdd"};
const auto forStaff = {"depositAction", "withdrawAction", "pledgeRefund", "runNowAction"};

// Whatever the page asked for was answered. A table that is still hidden behind "Loading" counts.
bool isLoaded(const QWidget& page) {
  const auto loading = page.findChildren<QWidget*>(QStringLiteral("pageLoading"));
  if (std::ranges::any_of(loading, &QWidget::isVisible)) return false;
  const auto tables = page.findChildren<QTableView*>();
  return std::ranges::none_of(tables, [](const QTableView* table) {
    const auto* const model = qobject_cast<const PagedTableModel*>(table->model());
    return model && model->isBusy();
  });
}

QAbstractItemModel* modelOf(const QString& table) {
  auto* const view = Hand::find<QTableView>(table);
  return view ? view->model() : nullptr;
}

QStringList column(const QString& table, int column) {
  QStringList cells;
  const auto* const model = modelOf(table);
  for (int row = 0; model && row < model->rowCount(); ++row)
    cells.append(model->index(row, column).data().toString());
  return cells;
}

bool isEvery(const QStringList& cells, const QString& text) {
  return !cells.isEmpty() &&
         std::ranges::all_of(cells, [&](const QString& cell) { return cell.startsWith(text); });
}

// The campaign of the list that raised the most, of those that fit.
CampaignId mostRaised(const std::function<bool(const CampaignRow&)>& fits) {
  const auto* const model =
      dynamic_cast<CampaignsModel*>(modelOf(QStringLiteral("campaignsTable")));
  CampaignRow most;
  for (int row = 0; model && row < model->rowCount(); ++row) {
    const CampaignRow& campaign = model->rowAt(row);
    if (fits(campaign) && campaign.raised >= most.raised) most = campaign;
  }
  return most.id;
}

// Somebody is anonymous, and of those nobody has a name.
bool unknownStayUnknown() {
  const auto* const model = dynamic_cast<PledgesModel*>(modelOf(QStringLiteral("pledgesTable")));
  const auto isAnonymous = [](const Pledge& pledge) { return pledge.anonymous; };
  return model && std::ranges::any_of(model->rows(), isAnonymous) &&
         std::ranges::none_of(model->rows(), [](const Pledge& pledge) {
           return pledge.anonymous && !(pledge.user.isNone() && pledge.userName.isEmpty());
         });
}

}  // namespace

Visit::Visit(ConsoleWindow& console, const QString& role, const QString& folder, QObject* parent)
    : Walk(console, folder, parent), m_role(role), m_name(console.console().person()->name) {}

void Visit::tell() {
  visitRooms();
  if (m_role == u"creator") visitAsCreator();
  if (m_role == u"backer") visitAsBacker();
  if (m_role == u"auditor") visitAsAuditor();
}

void Visit::visitRooms() {
  for (Page* const room : pages()) {
    add(
        {}, [this, room] { m_console.window().showPage(room); },
        [room] { return isLoaded(*room); });
    check(tr("Only staff book money and close"), [this] { return offersNone(forStaff); });
    pictureOfWindow(room->objectName());
  }
  add(tr("Looked into every room of %1").arg(m_name), {}, [] { return true; });
}

// A page's action, or a button on it.
bool Visit::offersNone(const std::initializer_list<const char*>& names) const {
  return std::ranges::none_of(names, [this](const char* name) {
    const QString wanted = QString::fromLatin1(name);
    const auto* const action = page()->findChild<QAction*>(wanted);
    return (action && action->isVisible() && action->isEnabled()) || Hand::isShown(wanted);
  });
}

void Visit::showCampaigns(const QString& whose) {
  add(
      {},
      [this, whose] {
        m_console.window().showPage(pageOf<CampaignsPage>());
        if (!whose.isEmpty()) must(Hand::click(whose + QStringLiteral("Choice")), whose);
      },
      [this] { return isLoaded(*page()) && Hand::rowsIn(QStringLiteral("campaignsTable")) > 0; });
}

void Visit::openMostRaised(std::function<bool(const CampaignRow&)> fits) {
  openCampaign([fits = std::move(fits)] { return mostRaised(fits); });
  add({}, {}, [this] { return isLoaded(*page()); });
}

void Visit::visitAsCreator() {
  showCampaigns(QStringLiteral("mine"));
  check(tr("Only own campaigns are among the own"), [this] {
    return isEvery(column(QStringLiteral("campaignsTable"), campaignsModel::creator), m_name);
  });
  openMostRaised([](const CampaignRow&) { return true; });
  check(tr("Backers who wish so stay unknown"), &unknownStayUnknown);
  check(tr("A creator does not act for backers"), [this] { return offersNone(forBackers); });
  pictureOfWindow(QStringLiteral("backers"));
  showCampaigns(QStringLiteral("everybodys"));
  pictureOfWindow(QStringLiteral("all-campaigns"));
  openMostRaised([this](const CampaignRow& campaign) { return campaign.creatorName != m_name; });
  check(tr("Others' campaigns are for looking at only"), [this] {
    return offersNone(forBackers) && offersNone(forCreators) && offersNone({"pledgesCard"});
  });
  pictureOfWindow(QStringLiteral("campaign-of-another"));
  add(tr("A creator knows the own backers, but for the anonymous ones"), {}, [] { return true; });
}

void Visit::visitAsBacker() {
  add({}, [this] {
    m_console.window().showPage(pageOf<WalletPage>());
    if (auto* const tabs = Hand::find<QTabBar>(QStringLiteral("walletTabs")))
      tabs->setCurrentIndex(1);
  });
  add({}, {}, [] { return Hand::rowsIn(QStringLiteral("walletPledges")) > 0; });
  pictureOfWindow(QStringLiteral("pledges"));
  openCampaign([] {
    const auto* const model = dynamic_cast<PledgesModel*>(modelOf(QStringLiteral("walletPledges")));
    return model && model->rowCount() > 0 ? model->rowAt(0).campaign : CampaignId{};
  });
  add({}, {}, [] { return Hand::rowsIn(QStringLiteral("pledgesTable")) > 0; });
  check(tr("A backer sees nobody else's pledges"), [this] {
    return isEvery(column(QStringLiteral("pledgesTable"), pledgesModel::other), m_name) &&
           offersNone(forCreators);
  });
  pictureOfWindow(QStringLiteral("own-pledges"));
  showCampaigns({});
  openMostRaised([](const CampaignRow& campaign) {
    return campaign.status == u"active" && campaign.secondsLeft > 0;
  });
  add(
      {}, [this] { must(Hand::trigger(*page(), QStringLiteral("pledge")), tr("pledge")); },
      [] { return Hand::isShown(QStringLiteral("pledgeDialog")); });
  check(tr("A backer pledges for nobody else"), [this] { return offersNone({"pledgeBacker"}); });
  picture(QStringLiteral("pledge"),
          [] { return Hand::findWidget(QStringLiteral("pledgeDialog")); });
  add({}, [this] { must(Hand::click(QStringLiteral("pledgeCancel")), tr("cancel")); });
  add(tr("A backer has the own wallet and pledges, and nobody else's"), {}, [] { return true; });
}

void Visit::visitAsAuditor() {
  check(tr("An auditor's console closes nothing"),
        [this] { return !m_console.closures().state().running; });
  showCampaigns({});
  openMostRaised([](const CampaignRow& campaign) { return campaign.status == u"active"; });
  check(tr("An auditor changes no campaign"), [this] {
    return offersNone(forBackers) && offersNone(forCreators) && offersNone(forStaff) &&
           Hand::rowsIn(QStringLiteral("pledgesTable")) > 0;
  });
  pictureOfWindow(QStringLiteral("campaign"));
  add(
      {}, [this] { m_console.window().showPage(pageOf<LogPage>()); },
      [] { return Hand::rowsIn(QStringLiteral("logTable")) > 0; });
  add({}, [this] {
    const auto* const log = dynamic_cast<LogModel*>(modelOf(QStringLiteral("logTable")));
    const auto paid = std::ranges::find_if(log->rows(), [](const LogLine& line) {
      return line.type == u"pledge_confirmed" || line.type == u"refund";
    });
    must(paid != log->rows().end(), tr("a line of somebody's wallet"));
    Hand::find<QTableView>(QStringLiteral("logTable"))->selectRow(int(paid - log->rows().begin()));
    must(Hand::trigger(*page(), QStringLiteral("logOpenPerson")), tr("a wallet"));
  });
  add({}, {}, [] { return Hand::rowsIn(QStringLiteral("walletStatement")) > 0; });
  check(tr("An auditor moves no money"), [this] { return offersNone(forStaff); });
  pictureOfWindow(QStringLiteral("wallet-of-somebody"));
  add(tr("An auditor reads everything and changes nothing"), {}, [] { return true; });
}
