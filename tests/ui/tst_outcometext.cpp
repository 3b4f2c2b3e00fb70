// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "storage/pledges.h"
#include "storage/wallets.h"
#include "ui/outcometext.h"

// What a person is told later of what was sent earlier.
class TestOutcomeText final : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

  void namesTheAmount() {
    QCOMPARE(actionText(Deposit{.user = {7}, .amount = {500}}.toAction(), m_euro),
             u"Deposit of €5.00"_qs);
  }

  void countsWhatWasDoneTogether() {
    std::vector<Action> refunds;
    for (int pledge = 1; pledge <= 1'200; ++pledge)
      refunds.push_back(RefundPledge{PledgeId{pledge}, u"x"_qs}.toAction());
    const Action action = actions::asOne(refunds);
    QCOMPARE(actionText(action, m_euro), u"Refund of a pledge and 1,199 more"_qs);
    QCOMPARE(outcomeText(action, true, m_euro),
             u"Refund of a pledge and 1,199 more: the answer was lost on its way, but it was "
             "done."_qs);
  }

 private:
  const Currency m_euro{u"EUR"_qs, 2};
};

QTEST_GUILESS_MAIN(TestOutcomeText)
#include "tst_outcometext.moc"
