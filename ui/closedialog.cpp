// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/closedialog.h"

#include <utility>

#include <QLabel>

#include "models/format.h"
#include "ui/form.h"
#include "ui/previewpanel.h"

namespace {
constexpr int refundsMax = 10'000;  // in the transaction; the others follow it
}

CloseDialog::CloseDialog(Console& console, std::vector<Closing> due, QWidget* parent)
    : PreviewedDialog(console, due.size() == 1 ? Attempt::closeCampaign : Attempt::closeCampaigns,
                      QStringLiteral("closeDue"), parent),
      m_due(std::move(due)) {
  const bool isOne = m_due.size() == 1;
  setWindowTitle(isOne ? tr("Close campaign") : tr("Close campaigns"));
  m_consequence = new QLabel(consequence(), form());
  m_consequence->setObjectName(QStringLiteral("closeDueConsequence"));
  m_consequence->setTextFormat(Qt::PlainText);
  m_consequence->setWordWrap(true);
  form()->addWidget(m_consequence);
  if (m_due.size() > campaignsMax) m_due.resize(campaignsMax);
  setSendText(isOne ? tr("Close ca&mpaign") : tr("Close ca&mpaigns"));
  panel()->setEmpty(isOne ? tr("It is closed already, by the closure service or at another "
                               "console. Nothing is left to do here.")
                          : tr("All of them are closed already, by the closure service or at "
                               "another console. Nothing is left to do here."));
  startPreview();
}

QString CloseDialog::consequence() const {
  if (m_due.size() == 1) {
    return tr("The deadline of “%1” has passed. This is what closing it does.")
        .arg(m_due.front().title);
  }
  const QString most = formatCount(campaignsMax);
  // The list ends where one transaction does, so nobody knows whether there are more.
  return m_due.size() >= campaignsMax
             ? tr("The deadlines of %1 campaigns or more have passed. This is what closing the "
                  "first %1 does, all of them or none; close the others after them.")
                   .arg(most)
             : tr("The deadlines of %1 campaigns have passed. This is what closing them does, all "
                  "of them or none.")
                   .arg(formatCount(qint64(m_due.size())));
}

Action CloseDialog::wanted() const {
  std::vector<Action> closings;
  for (const Closing& closing : m_due) {
    closings.push_back(
        CloseCampaign{.campaign = closing.campaign, .refundLimit = refundsMax / int(m_due.size())}
            .toAction());
  }
  return actions::asOne(std::move(closings));
}

void CloseDialog::previewed(const Preview& preview) {
  PreviewedDialog::previewed(preview);
  if (!preview.effects.empty()) return;
  m_consequence->hide();
  setNothingToSend();
}

// It did what was shown, or nothing.
QString CloseDialog::closedText() const {
  const auto count = [this](Effect::Kind kind) {
    const auto found = shown().counts.find(kind);
    return found == shown().counts.end() ? 0 : found->second;
  };
  const qint64 successful = count(Effect::Kind::successful);
  const qint64 failed = count(Effect::Kind::failed);
  QString text;
  if (successful + failed == 0) {
    // Another console closed it a moment before it was shown, and went on refunding.
    text = tr("Nothing was left to close; refunds were made.");
  } else if (successful + failed == 1) {
    text = successful == 1 ? tr("1 campaign was closed: it is successful.")
                           : tr("1 campaign was closed: it failed.");
  } else {
    text = tr("%1 campaigns were closed: %2 successful, %3 failed.")
               .arg(formatCount(successful + failed), formatCount(successful), formatCount(failed));
  }
  if (const qint64 later = shown().follows.lines; later > 0) {
    text += u' ' + tr("Refunds that follow now: %1.").arg(formatCount(later));
  }
  return text;
}
