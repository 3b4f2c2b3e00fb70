// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/banner.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMetaEnum>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include "ui/theme.h"
#include "ui/wrappedlabel.h"

namespace {

Tone toneOf(Banner::Kind kind) {
  switch (kind) {
    case Banner::Kind::success:
      return Tone::success;
    case Banner::Kind::warning:
      return Tone::warning;
    case Banner::Kind::error:
      break;
  }
  return Tone::danger;
}

}  // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_text(new WrappedLabel(this)), m_close(new QToolButton(this)) {
  setObjectName(QStringLiteral("banner"));
  m_text->setObjectName(QStringLiteral("bannerText"));
  m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_close->setObjectName(QStringLiteral("bannerDismiss"));
  m_close->setText(QStringLiteral("✕"));
  m_close->setAutoRaise(true);
  m_close->setFocusPolicy(Qt::StrongFocus);
  m_close->setToolTip(tr("Dismiss"));
  m_close->setAccessibleName(tr("Dismiss this message"));
  connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
  auto* const row = new QHBoxLayout(this);
  row->setContentsMargins(14, 8, 8, 8);
  row->addWidget(m_text, 1);
  row->addWidget(m_close, 0, Qt::AlignTop);
  hide();
}

QString Banner::text() const {
  return m_text->text();
}

void Banner::say(Kind kind, const QString& text) {
  m_kind = kind;
  m_text->setText(text);
  setAccessibleName(text);
  applyTone();
  show();
  update();
  // Read out although the focus stays where the person works.
  QAccessibleEvent event(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void Banner::dismiss() {
  if (isHidden()) return;
  const bool hadFocus = m_close->hasFocus();
  hide();
  if (hadFocus && parentWidget()) parentWidget()->setFocus();
  Q_EMIT dismissed();
}

// Colours of words come from the style sheet, which follows the scheme by itself.
void Banner::applyTone() {
  const QString tone = QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(m_kind)));
  for (QWidget* widget : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_close)}) {
    widget->setProperty("bannerTone", tone);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
  }
}

void Banner::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(Theme::pill(toneOf(m_kind), palette()).background);
  painter.drawRoundedRect(rect(), 8, 8);
}

void Banner::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    dismiss();
    return;
  }
  QFrame::keyPressEvent(event);
}
