// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountbutton.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace {
constexpr int sideMargin = 25;
}

AccountButton::AccountButton(int width, QWidget* parent)
    : QPushButton(parent),
      m_wordsWidth(width - 2 * sideMargin),
      m_name(new QLabel(this)),
      m_role(new QLabel(this)) {
  setObjectName(QStringLiteral("account"));
  hide();
  m_name->setObjectName(QStringLiteral("accountName"));
  m_role->setObjectName(QStringLiteral("accountRole"));
  Theme::setMuted(*m_role);
  auto* const words = new QVBoxLayout(this);
  words->setContentsMargins(sideMargin, 8, sideMargin, 8);
  words->setSpacing(0);
  for (QLabel* const label : {m_name, m_role}) {
    label->setTextFormat(Qt::PlainText);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    words->addWidget(label);
  }
}

void AccountButton::setAccount(const QString& name, const QString& role) {
  const QFontMetrics metrics(m_name->font());
  m_name->setText(metrics.elidedText(name, Qt::ElideRight, m_wordsWidth));
  m_role->setText(metrics.elidedText(role, Qt::ElideRight, m_wordsWidth));
  setAccessibleName(tr("Signed in as %1, %2").arg(name, role));
  show();
}
