// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proofcard.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/format.h"
#include "models/proof.h"
#include "ui/errortext.h"
#include "ui/pill.h"
#include "ui/theme.h"
#include "ui/wrappedlabel.h"

namespace {

constexpr size_t linesShown = 5;

}  // namespace

ProofCard::ProofCard(Proof& proof, QWidget* parent)
    : Card(tr("The books"), parent),
      m_proof(proof),
      m_state(new Pill(this)),
      m_when(new WrappedLabel(this)),
      m_found(new WrappedLabel(this)),
      m_run(new QPushButton(tr("&Prove now"), this)) {
  setObjectName(QStringLiteral("proofCard"));
  m_state->setObjectName(QStringLiteral("proofState"));
  m_when->setObjectName(QStringLiteral("proofWhen"));
  m_found->setObjectName(QStringLiteral("proofFound"));
  m_found->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_found->setAccessibleName(tr("What disagrees"));
  Theme::setMuted(*m_when);
  m_run->setObjectName(QStringLiteral("proofRun"));
  m_run->setAccessibleName(tr("Prove the books now"));
  m_run->setToolTip(tr("Compares every total with the log; takes some seconds on large books"));
  m_run->setAutoDefault(true);
  connect(m_run, &QPushButton::clicked, &m_proof, &Proof::run);
  connect(&m_proof, &Proof::changed, this, &ProofCard::showProof);
  auto* const head = new QHBoxLayout;
  head->addWidget(m_state, 0, Qt::AlignVCenter);
  head->addStretch(1);
  head->addWidget(m_run);
  body()->addLayout(head);
  body()->addWidget(m_when);
  body()->addWidget(m_found);
  body()->addStretch(1);
  showProof();
}

void ProofCard::showProof() {
  m_run->setEnabled(!m_proof.isRunning());
  const QString when = m_proof.lastAt().isValid()
                           ? tr("Last proved %1").arg(formatMoment(m_proof.lastAt()))
                           : QString();
  if (m_proof.isRunning()) {
    m_state->setState(QStringLiteral("active"), tr("Being proved…"));
    m_when->setText(when);
  } else if (m_proof.error()) {
    m_state->setState(QStringLiteral("warning"), tr("Not proved"));
    m_when->setText(errorText(*m_proof.error(), Attempt::load).sentence());
  } else if (!m_proof.lastAt().isValid()) {
    m_state->setState(QStringLiteral("unknown"), tr("Not proved yet"));
    m_when->setText(when);
  } else if (m_proof.found().empty()) {
    m_state->setState(QStringLiteral("ok"), tr("Every total agrees"));
    m_when->setText(when);
  } else {
    m_state->setState(
        QStringLiteral("failed"),
        m_proof.found().size() == 1
            ? tr("1 total disagrees")
            : tr("%1 totals disagree").arg(formatCount(qint64(m_proof.found().size()))));
    m_when->setText(when);
  }
  showFound();
}

// Rules have names that stay; whoever looks into it searches for them.
void ProofCard::showFound() {
  QStringList lines;
  const auto& found = m_proof.found();
  for (size_t i = 0; i < std::min(found.size(), linesShown); ++i) {
    lines.append(tr("%1, no. %2: %3 expected, %4 found")
                     .arg(found[i].rule, QString::number(found[i].subjectId),
                          formatCount(found[i].expected), formatCount(found[i].found)));
  }
  if (found.size() > linesShown)
    lines.append(tr("and %1 more").arg(formatCount(qint64(found.size() - linesShown))));
  m_found->setText(lines.join(u'\n'));
  m_found->setVisible(!lines.isEmpty());
}
