// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entrancepage.h"

#include <utility>

#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/errortext.h"
#include "ui/theme.h"

namespace {

constexpr int columnWidth = 640;
constexpr int iconSize = 56;

}  // namespace

EntrancePage::EntrancePage(const QString& name, const QString& title, const QString& sentence,
                           QWidget* parent)
    : QWidget(parent), m_name(name) {
  setObjectName(name + QStringLiteral("Page"));
  m_banner = new Banner(this);
  m_banner->setObjectName(name + QStringLiteral("Banner"));
  auto* const middle = new QWidget(this);
  middle->setMaximumWidth(columnWidth);
  m_inside = new QWidget(middle);
  m_body = new QVBoxLayout(m_inside);
  m_body->setContentsMargins(0, 0, 0, 0);
  m_body->setSpacing(12);
  auto* const column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(12);
  column->addWidget(makeHead());
  column->addWidget(m_banner);
  column->addWidget(m_inside);
  column->addWidget(makeProgress());
  auto* const row = new QHBoxLayout;
  row->addStretch(1);
  row->addWidget(middle, 100);
  row->addStretch(1);
  // On a small screen a long page scrolls.
  m_scroll = new QScrollArea(this);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  auto* const all = new QWidget(m_scroll);
  m_scroll->setWidget(all);
  auto* const outer = new QVBoxLayout(all);
  outer->setContentsMargins(24, 24, 24, 24);
  outer->addStretch(2);
  outer->addLayout(row);
  outer->addStretch(3);
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(m_scroll);
  setHead(title, sentence);
}

QLabel* EntrancePage::makeSentence(const QString& text, QWidget* parent) {
  auto* const label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

QWidget* EntrancePage::makeHead() {
  auto* const head = new QWidget(this);
  auto* const icon = new QLabel(head);
  icon->setPixmap(QIcon(QStringLiteral(":/icons/groundswell.svg")).pixmap(iconSize, iconSize));
  icon->setFixedSize(iconSize, iconSize);
  m_title = makeSentence({}, head);
  m_title->setObjectName(m_name + QStringLiteral("Title"));
  QFont big = m_title->font();
  big.setPointSizeF(big.pointSizeF() * 2);
  big.setWeight(QFont::Medium);
  m_title->setFont(big);
  m_sentence = makeSentence({}, head);
  m_sentence->setObjectName(m_name + QStringLiteral("Sentence"));
  Theme::setMuted(*m_sentence);
  auto* const words = new QVBoxLayout;
  words->setSpacing(2);
  words->addWidget(m_title);
  words->addWidget(m_sentence);
  auto* const row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 12);
  row->setSpacing(16);
  row->addWidget(icon, 0, Qt::AlignTop);
  row->addLayout(words, 1);
  return head;
}

void EntrancePage::setHead(const QString& title, const QString& sentence) {
  m_title->setText(title);
  m_sentence->setText(sentence);
  setAccessibleName(title);
}

QWidget* EntrancePage::makeProgress() {
  m_progress = new QWidget(this);
  m_progress->setObjectName(m_name + QStringLiteral("Progress"));
  m_doing = makeSentence({}, m_progress);
  m_doing->setObjectName(m_name + QStringLiteral("Doing"));
  m_doing->setAlignment(Qt::AlignHCenter);
  auto* const bar = new QProgressBar(m_progress);
  bar->setRange(0, 0);
  bar->setTextVisible(false);
  bar->setAccessibleName(tr("Under way"));
  auto* const column = new QVBoxLayout(m_progress);
  column->setContentsMargins(4, 8, 4, 0);
  column->setSpacing(8);
  column->addWidget(m_doing);
  column->addWidget(bar);
  // It keeps its room, so that nothing jumps when it begins.
  QSizePolicy policy = m_progress->sizePolicy();
  policy.setRetainSizeWhenHidden(true);
  m_progress->setSizePolicy(policy);
  m_progress->hide();
  return m_progress;
}

QWidget* EntrancePage::makeBackButton() {
  auto* const back = new QPushButton(tr("&Back"), m_inside);
  back->setObjectName(m_name + QStringLiteral("Back"));
  back->setAccessibleName(tr("Back"));
  back->setAutoDefault(true);
  connect(back, &QPushButton::clicked, this, &EntrancePage::backRequested);
  return back;
}

void EntrancePage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !m_isBusy) {
    Q_EMIT backRequested();
    return;
  }
  QWidget::keyPressEvent(event);
}

void EntrancePage::hideEvent(QHideEvent* event) {
  QWidget::hideEvent(event);
  if (event->spontaneous()) return;  // minimised only
  const auto fields = findChildren<QLineEdit*>();
  for (QLineEdit* const field : fields) {
    if (field->echoMode() == QLineEdit::Password) field->clear();
  }
}

void EntrancePage::setBusy(bool isBusy) {
  if (isBusy && !m_isBusy) m_focused = focusWidget();
  const bool wasBusy = std::exchange(m_isBusy, isBusy);
  m_inside->setEnabled(!isBusy);
  m_progress->setVisible(isBusy);
  m_scroll->ensureWidgetVisible(isBusy ? m_progress : m_banner);
  if (wasBusy && !isBusy && m_focused) m_focused->setFocus();
}

void EntrancePage::showBusy(const QString& text) {
  m_banner->dismiss();
  m_doing->setText(text);
  setBusy(true);
}

void EntrancePage::showChoice() {
  m_banner->dismiss();
  setBusy(false);
}

void EntrancePage::say(Banner::Kind kind, const QString& sentence) {
  m_banner->say(kind, sentence);
  setBusy(false);
}

void EntrancePage::showError(const QString& sentence) {
  say(Banner::Kind::error, sentence);
}

void EntrancePage::showError(const ErrorText& text) {
  const QString details = text.details.isEmpty() ? QString() : u'\n' + text.details;
  showError(text.sentence() + details);
}
