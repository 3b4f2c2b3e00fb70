// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour's script: what is done, step by step, as a clerk would.
#include <QAbstractItemModel>
#include <QTableView>

#include "app/closureservice.h"
#include "app/consolewindow.h"
#include "app/tour/tour.h"
#include "models/roles.h"
#include "storage/campaigns.h"
#include "storage/pledges.h"
#include "storage/wallets.h"
#include "ui/campaignspage.h"
#include "ui/closurepage.h"
#include "ui/diagnosticspage.h"
#include "ui/drillpage.h"
#include "ui/figurecard.h"
#include "ui/logpage.h"
#include "ui/mainwindow.h"
#include "ui/personpicker.h"
#include "ui/walletpage.h"

namespace {

constexpr Money deposited{12'000};
constexpr Money lastPlacePrice{5'000};
constexpr Money cardPrice{1'500};

// The pledge's row in the table of the campaign's page becomes the current one.
bool selectPledge(const QString& status) {
  auto* const view = Hand::find<QTableView>(QStringLiteral("pledgesTable"));
  if (!view || !view->model()) return false;
  for (int row = 0; row < view->model()->rowCount(); ++row) {
    for (int column = 0; column < view->model()->columnCount(); ++column) {
      const QModelIndex index = view->model()->index(row, column);
      if (index.data(StatusRole).toString() != status) continue;
      view->setCurrentIndex(index);
      return true;
    }
  }
  return false;
}

// The table's newest line is that one or a later one: the page has read again since.
bool isShownSince(const QString& table, LogId line) {
  auto* const view = Hand::find<QTableView>(table);
  return view && view->model() && view->model()->rowCount() > 0 &&
         view->model()->index(0, 0).data(IdRole).toLongLong() >= line.value;
}

}  // namespace

void Tour::browse() {
  add({}, {}, [] {
    const auto* const escrow = Hand::find<FigureCard>(QStringLiteral("overviewEscrow"));
    const auto* const wallets = Hand::find<FigureCard>(QStringLiteral("overviewWallets"));
    return escrow && escrow->isKnown() && wallets && wallets->isKnown();
  });
  forgetGaps();
  pictureOfWindow(QStringLiteral("overview"));
  add(
      tr("The list of campaigns is there"),
      [this] { m_console.window().showPage(pageOf<CampaignsPage>()); },
      [] { return Hand::rowsIn(QStringLiteral("campaignsTable")) > 0; });
  pictureOfWindow(QStringLiteral("campaigns"));
  add(
      tr("Searched for \"light\""),
      [this] { must(Hand::type(QStringLiteral("search"), QStringLiteral("light")), tr("search")); },
      [this] { return pageOf<CampaignsPage>()->searchText() == u"light"; });
  add({}, {}, [] { return Hand::rowsIn(QStringLiteral("campaignsTable")) < 200; });
  pictureOfWindow(QStringLiteral("campaigns-search"));
  add({}, [this] { must(Hand::type(QStringLiteral("search"), {}), tr("search")); });
  add(
      {}, [] { Hand::press(QStringLiteral("search"), Qt::Key_Backspace); },
      [this] { return pageOf<CampaignsPage>()->searchText().isEmpty(); });
}

void Tour::preparePeopleAndCampaigns() {
  const auto person = [this](const QString& name, const QString& email, UserId Tour::*id) {
    act(
        tr("Registered %1").arg(name),
        [name, email] {
          return RegisterUser{name, email}.toAction();
        },
        [this, id](const Answer& answer) { this->*id = answer.id<UserId>("user_id"); });
  };
  person(QStringLiteral("Ada Tourist"), QStringLiteral("ada@tour.example"), &Tour::m_ada);
  person(QStringLiteral("Ben Tourist"), QStringLiteral("ben@tour.example"), &Tour::m_ben);
  person(QStringLiteral("Cleo Maker"), QStringLiteral("cleo@tour.example"), &Tour::m_cleo);
  act(
      tr("Created a campaign that will reach its goal, with one place in its first reward"),
      [this] {
        return CreateCampaign{
            .creator = m_cleo,
            .title = QStringLiteral("A lighthouse for the old harbour"),
            .description = QStringLiteral("The lamp is restored and shines again by autumn."),
            .goal = lastPlacePrice,
            .deadline = QDateTime::currentDateTimeUtc().addDays(20),
            .tiers = {{.title = QStringLiteral("Light it yourself"),
                       .price = lastPlacePrice,
                       .quantityAvailable = 1}},
            .milestones = {{.title = QStringLiteral("The lamp"), .target = {2'500}}}}
            .toAction();
      },
      [this](const Answer& answer) {
        m_funded = answer.id<CampaignId>("campaign_id");
        m_lastPlace = {answer.json.value(QStringLiteral("tier_ids"))[0].toInteger()};
      });
  act(
      tr("Created a campaign that will miss its goal"),
      [this] {
        return CreateCampaign{.creator = m_cleo,
                              .title = QStringLiteral("A second lighthouse, because why not"),
                              .goal = {900'000},
                              .deadline = QDateTime::currentDateTimeUtc().addDays(20),
                              .tiers = {{.title = QStringLiteral("A card"), .price = cardPrice}}}
            .toAction();
      },
      [this](const Answer& answer) {
        m_missed = answer.id<CampaignId>("campaign_id");
        m_card = {answer.json.value(QStringLiteral("tier_ids"))[0].toInteger()};
      });
  add({}, [this] {
    m_books.watchWallet(tr("Ada's wallet"), m_ada);
    m_books.watchWallet(tr("Ben's wallet"), m_ben);
    m_books.watchWallet(tr("Cleo's wallet"), m_cleo);
    m_books.watchCampaign(tr("escrow of the lighthouse"), m_funded);
    m_books.watchCampaign(tr("escrow of the second one"), m_missed);
  });
  tellChanges();
  openCampaign(&Tour::m_funded);
  add(tr("Opened the campaign"), {});
  pictureOfWindow(QStringLiteral("campaign-new"));
}

void Tour::deposit() {
  const auto dialog = [](const char* part) {
    return QStringLiteral("deposit") + QLatin1StringView(part);
  };
  add(
      {}, [this] { m_console.openWallet(m_ada); },
      [this] {
        const auto* const wallet = qobject_cast<WalletPage*>(page());
        return wallet && wallet->user() == m_ada;
      });
  add({}, {}, [this] {
    auto* const action = page()->findChild<QAction*>(QStringLiteral("depositAction"));
    return action && action->isEnabled();
  });
  add(
      {}, [this] { must(Hand::trigger(*page(), QStringLiteral("depositAction")), tr("deposit")); },
      [dialog] { return Hand::isShown(dialog("Amount")); });
  add({}, [this, dialog] {
    must(Hand::type(dialog("Amount"), QStringLiteral("-5")), tr("amount"));
    must(Hand::click(dialog("Send")), tr("send"));
  });
  picture(QStringLiteral("deposit-refused"),
          [dialog] { return Hand::findWidget(dialog("Dialog")); });
  add({}, [this, dialog] {
    must(Hand::type(dialog("Amount"), formatAmount(deposited, m_console.console().currency())),
         tr("amount"));
    must(Hand::type(dialog("Reference"), QStringLiteral("RF18 5390 0754 7034")), tr("reference"));
  });
  picture(QStringLiteral("deposit"), [dialog] { return Hand::findWidget(dialog("Dialog")); });
  add(
      tr("Deposited %1 for Ada").arg(formatMoney(deposited, m_console.console().currency())),
      [this, dialog] { must(Hand::click(dialog("Send")), tr("send")); },
      [dialog] { return Hand::isShown(dialog("Sentence")); });
  picture(QStringLiteral("deposit-done"), [dialog] { return Hand::findWidget(dialog("Dialog")); });
  add(
      {}, [this, dialog] { must(Hand::click(dialog("Close")), tr("close")); },
      [dialog] { return !Hand::isShown(dialog("Dialog")); });
  tellChanges();
  check(tr("Ada holds what was deposited"),
        [this] { return m_books.now(tr("Ada's wallet")) == deposited; });
  act(tr("Deposited as much for Ben"),
      [this] { return Deposit{.user = m_ben, .amount = deposited}.toAction(); });
  tellChanges();
}

void Tour::openPledgeDialog(const QString& backer) {
  add({}, {}, [this] {
    auto* const action = page()->findChild<QAction*>(QStringLiteral("pledge"));
    return action && action->isEnabled();
  });
  add(
      {}, [this] { must(Hand::trigger(*page(), QStringLiteral("pledge")), tr("pledge")); },
      [] { return Hand::isShown(QStringLiteral("pledgeBacker")); });
  add({}, [this, backer] {
    must(Hand::type(QStringLiteral("pledgeBacker"), backer), tr("backer"));
    must(Hand::press(QStringLiteral("pledgeBacker"), Qt::Key_Return), tr("backer"));
  });
  add({}, {}, [] {
    auto* const picker = Hand::find<PersonPicker>(QStringLiteral("pledgeBacker"));
    return picker && picker->person();
  });
}

void Tour::pledgeWithReward() {
  openCampaign(&Tour::m_missed);
  openPledgeDialog(QStringLiteral("ada@tour.example"));
  add({}, [this] {
    must(Hand::click(QStringLiteral("tierChoice%1").arg(m_card.value)), tr("the reward"));
  });
  picture(QStringLiteral("pledge"),
          [] { return Hand::findWidget(QStringLiteral("pledgeDialog")); });
  add(
      tr("Ada pledged with a reward and paid at once"),
      [this] { must(Hand::click(QStringLiteral("pledgeSend")), tr("send")); },
      [] { return !Hand::isShown(QStringLiteral("pledgeDialog")); });
  tellChanges();
  check(tr("Ada paid the reward's price"),
        [this] { return m_books.now(tr("Ada's wallet")) == deposited - cardPrice; });
}

void Tour::pledgeLater() {
  openPledgeDialog(QStringLiteral("ben@tour.example"));
  add({}, [this] {
    must(Hand::type(QStringLiteral("pledgeAmount"),
                    formatAmount({2'000}, m_console.console().currency())),
         tr("amount"));
    must(Hand::click(QStringLiteral("pledgeHold")), tr("hold"));
  });
  add(
      tr("Ben pledged and pays later: a pending pledge, no money moved"),
      [this] { must(Hand::click(QStringLiteral("pledgeSend")), tr("send")); },
      [] { return !Hand::isShown(QStringLiteral("pledgeDialog")); });
  tellChanges();
  add({}, {}, [] { return selectPledge(QStringLiteral("pending")); });
  add({}, {}, [] { return Hand::click(QStringLiteral("pledgeConfirm")); });
  picture(QStringLiteral("confirm"),
          [] { return Hand::findWidget(QStringLiteral("confirmPledgeDialog")); });
  add(
      tr("Ben's pledge was confirmed: now he paid"),
      [this] { must(Hand::click(QStringLiteral("confirmPledgeSend")), tr("confirm")); },
      [] { return !Hand::isShown(QStringLiteral("confirmPledgeDialog")); });
  tellChanges();
  check(tr("Ben paid when it was confirmed"),
        [this] { return m_books.now(tr("Ben's wallet")) == deposited - Money{2'000}; });
}

// The dialog is open on the last place; another console takes it; then Ben sends.
void Tour::refuseSoldOut() {
  openCampaign(&Tour::m_funded);
  openPledgeDialog(QStringLiteral("ben@tour.example"));
  add({}, [this] {
    must(Hand::click(QStringLiteral("tierChoice%1").arg(m_lastPlace.value)), tr("the reward"));
  });
  act(tr("Meanwhile another console sold the last place to Ada"), [this] {
    return PlacePledge{
        .user = m_ada, .campaign = m_funded, .tier = m_lastPlace, .amount = lastPlacePrice}
        .toAction();
  });
  add(
      tr("Ben was refused: the reward is sold out, nothing was charged"),
      [this] { must(Hand::click(QStringLiteral("pledgeSend")), tr("send")); },
      [] {
        auto* const cancel = Hand::findWidget(QStringLiteral("pledgeCancel"));
        return Hand::isShown(QStringLiteral("tier_idError")) && cancel && cancel->isEnabled();
      });
  tellChanges();
  check(tr("Ben was not charged for what was sold out"),
        [this] { return m_books.now(tr("Ben's wallet")) == deposited - Money{2'000}; });
  picture(QStringLiteral("sold-out"),
          [] { return Hand::findWidget(QStringLiteral("pledgeDialog")); });
  add(
      {}, [this] { must(Hand::click(QStringLiteral("pledgeCancel")), tr("cancel")); },
      [] { return !Hand::isShown(QStringLiteral("pledgeDialog")); });
}

void Tour::cancelPledge() {
  openCampaign(&Tour::m_missed);
  act(tr("Ben pledged once more"), [this] {
    return PlacePledge{.user = m_ben, .campaign = m_missed, .amount = {3'000}}.toAction();
  });
  tellChanges();
  add({}, {}, [] { return Hand::rowsIn(QStringLiteral("pledgesTable")) >= 3; });
  add({}, {}, [] { return selectPledge(QStringLiteral("confirmed")); });
  pictureOfWindow(QStringLiteral("campaign"));
  add({}, {}, [] {
    auto* const button = Hand::findWidget(QStringLiteral("pledgeCancel"));
    return button && button->isEnabled();
  });
  add(
      {}, [this] { must(Hand::click(QStringLiteral("pledgeCancel")), tr("cancel")); },
      [] { return Hand::isShown(QStringLiteral("cancelPledgeDialog")); });
  add({}, [this] {
    must(Hand::type(QStringLiteral("cancelPledgeReason"), QStringLiteral("changed his mind")),
         tr("reason"));
  });
  picture(QStringLiteral("cancel"),
          [] { return Hand::findWidget(QStringLiteral("cancelPledgeDialog")); });
  add(
      tr("Ben's last pledge was cancelled: the money is back"),
      [this] { must(Hand::click(QStringLiteral("cancelPledgeSend")), tr("cancel")); },
      [] { return !Hand::isShown(QStringLiteral("cancelPledgeDialog")); });
  tellChanges();
  check(tr("Ben has the cancelled pledge's money back"),
        [this] { return m_books.now(tr("Ben's wallet")) == deposited - Money{2'000}; });
}

void Tour::closeTwo() {
  for (CampaignId Tour::*const campaign : {&Tour::m_funded, &Tour::m_missed}) {
    add(
        {},
        [this, campaign] {
          m_isActing = true;
          struct Done {};
          m_console.console().read<Done>(
              this,
              [id = this->*campaign](Connection& connection) {
                return scratchMoveTime(connection, id.value, 21LL * 24 * 3'600).map([] {
                  return Done{};
                });
              },
              [this](const Result<Done>& done) {
                m_isActing = false;
                must(done.has_value(), tr("the deadline was not passed"));
              });
        },
        [this] { return !m_isActing; });
  }
  add({}, [this] { m_console.window().showPage(pageOf<ClosurePage>()); });
  add(tr("Both deadlines have passed"), {}, [] { return true; });
  add({}, [this] { m_console.closures().runNow(); });
  // The demo's own due campaigns are closed beside them.
  add(tr("The closure service paid one out and refunded the other"), {}, [this] {
    return m_closed.contains(m_funded) && m_closed.contains(m_missed) &&
           m_console.closures().state().nextRunAt.isValid();
  });
  tellChanges();
  check(tr("Cleo was paid the lighthouse"),
        [this] { return m_books.now(tr("Cleo's wallet")) == lastPlacePrice; });
  check(tr("Ben has everything back"),
        [this] { return m_books.now(tr("Ben's wallet")) == deposited; });
  check(tr("Ada paid the lighthouse only"),
        [this] { return m_books.now(tr("Ada's wallet")) == deposited - lastPlacePrice; });
}

void Tour::lookAround() {
  add({}, {}, [this] { return !m_console.closures().state().nextRunAt.isNull(); });
  add({}, {}, [] { return Hand::rowsIn(QStringLiteral("closureClosed")) > 0; });
  pictureOfWindow(QStringLiteral("closures"));
  openCampaign(&Tour::m_missed);
  add({}, {}, [] { return Hand::rowsIn(QStringLiteral("pledgesTable")) > 0; });
  pictureOfWindow(QStringLiteral("campaign-failed"));
  openCampaign(&Tour::m_funded);
  add({}, {}, [] { return Hand::rowsIn(QStringLiteral("pledgesTable")) > 0; });
  pictureOfWindow(QStringLiteral("campaign-successful"));
  add(
      {}, [this] { m_console.openWallet(m_ada); },
      [] { return Hand::rowsIn(QStringLiteral("walletStatement")) >= 3; });
  pictureOfWindow(QStringLiteral("wallet"));
  add(
      {}, [this] { m_console.window().showPage(pageOf<LogPage>()); },
      [this] { return isShownSince(QStringLiteral("logTable"), m_lastLog); });
  pictureOfWindow(QStringLiteral("log"));
  add(
      {}, [this] { m_console.window().showPage(pageOf<DiagnosticsPage>()); },
      [] { return Hand::rowsIn(QStringLiteral("serverTable")) > 0; });
  pictureOfWindow(QStringLiteral("diagnostics"));
  add({}, [this] { m_console.window().showPage(pageOf<DrillPage>()); });
  pictureOfWindow(QStringLiteral("drill"));
  add({}, [this] { m_console.window().showPage(pageOf<CampaignsPage>()); });
  add(
      {},
      [this] { must(Hand::trigger(*page(), QStringLiteral("newCampaign")), tr("new campaign")); },
      [] { return Hand::isShown(QStringLiteral("campaignDialog")); });
  picture(QStringLiteral("new-campaign"),
          [] { return Hand::findWidget(QStringLiteral("campaignDialog")); });
  add({}, [this] { must(Hand::click(QStringLiteral("campaignCancel")), tr("cancel")); });
  add(tr("Looked at every page"), {}, [] { return true; });
}

void Tour::prove() {
  using Disagreements = std::vector<Disagreement>;
  add(
      tr("Proved the books: every balance and total was derived from the log again"),
      [this] {
        m_console.console().worker().run<Disagreements>(
            this, Worker::Lane::longWork,
            [](Connection& connection) { return reconcile(connection); },
            [this](const Result<Disagreements>& found) {
              if (!found) return fail(found.error().detail);
              for (const Disagreement& one : *found) {
                say(QStringLiteral("      %1, %2: %3 expected, %4 found")
                        .arg(one.rule)
                        .arg(one.subjectId)
                        .arg(one.expected)
                        .arg(one.found));
              }
              m_disagreements = static_cast<qsizetype>(found->size());
              say(tr("      %1 disagreements").arg(*m_disagreements));
            });
      },
      [this] { return m_disagreements.has_value(); });
}
