// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/walletmodel.h"

#include <QCoreApplication>

#include "models/reasontext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(WalletModel)
};

QString campaignText(CampaignId campaign, const QString& title) {
  if (campaign.isNone()) return {};
  return title.isEmpty() ? QString::number(campaign.value) : title;
}

// The bank's reference and why it was done, where there is either.
QString referenceText(const WalletLine& line) {
  const QString reason = reasonText(line.reason);
  if (line.reference.isEmpty() || reason.isEmpty()) return line.reference + reason;
  return QStringLiteral("%1 · %2").arg(line.reference, reason);
}

QVariant movedRole(const WalletLine& line, int role) {
  return role == MoneyRole ? QVariant(line.moved.minor) : QVariant();
}

}  // namespace

StatementModel* makeStatementModel(const Currency& currency, PageSource<WalletLine> source,
                                   QObject* parent) {
  using Line = WalletLine;
  const auto in = [currency](const Line& line) {
    return line.moved.minor > 0 ? formatMoney(line.moved, currency) : QString();
  };
  const auto out = [currency](const Line& line) {
    return line.moved.minor < 0 ? formatMoney(Money{-line.moved.minor}, currency) : QString();
  };
  std::vector<Column<Line>> columns{
      {.title = Words::tr("Date"),
       .display = [](const Line& line) { return formatMoment(line.at); },
       .width = 140},
      {.title = Words::tr("What happened"),
       .display = [](const Line& line) { return logTypeText(line.type); },
       .width = 150},
      {.title = Words::tr("Campaign"),
       .display = [](const Line& line) { return campaignText(line.campaign, line.campaignTitle); },
       .stretches = true},
      {.title = Words::tr("Reference"), .display = referenceText, .width = 190, .stretches = true},
      {.title = Words::tr("In"),
       .display = in,
       .alignment = Qt::AlignRight,
       .extra = movedRole,
       .width = 116},
      {.title = Words::tr("Out"),
       .display = out,
       .alignment = Qt::AlignRight,
       .extra = movedRole,
       .width = 116},
      {.title = Words::tr("Balance"),
       .display = [currency](const Line& line) { return formatMoney(line.balance, currency); },
       .alignment = Qt::AlignRight,
       .width = 124},
  };
  return new StatementModel(
      std::move(columns), [](const Line& line) { return line.id.value; }, std::move(source),
      parent);
}

PageSource<WalletLine> statementSource(Console& console, UserId user) {
  return [&console, user](const PageRequest<WalletLine>& page, auto done) {
    const WalletPageRequest request{.user = user, .after = page.after, .rowsMax = page.rowsMax};
    console.read<std::vector<WalletLine>>(
        &console, [request](Connection& connection) { return walletPage(connection, request); },
        std::move(done));
  };
}
