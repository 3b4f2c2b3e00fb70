// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meanwhilepanel.h"

#include <algorithm>

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

#include "models/textdifference.h"
#include "ui/theme.h"

namespace {

constexpr int linesMax = 6;
constexpr int frame = 24;  // of a text, above and below together
constexpr int charactersOfALine = 34;

// Marked by a tint and a line: not by colour alone.
QTextCharFormat formatOf(const TextPart& part, const QPalette& palette) {
  QTextCharFormat format;
  if (!part.isDifferent) return format;
  format.setBackground(palette.color(QPalette::Highlight));
  format.setForeground(palette.color(QPalette::HighlightedText));
  format.setFontUnderline(true);
  return format;
}

}  // namespace

MeanwhilePanel::MeanwhilePanel(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("meanwhile"));
  m_take = new QPushButton(tr("&Take theirs"), this);
  m_take->setObjectName(QStringLiteral("meanwhileTake"));
  m_take->setAccessibleName(tr("Take theirs"));
  m_take->setToolTip(tr("Puts their text into the fields; yours stays here to read"));
  m_keep = new QPushButton(tr("&Keep mine and save"), this);
  m_keep->setObjectName(QStringLiteral("meanwhileKeep"));
  m_keep->setAccessibleName(tr("Keep mine and save"));
  m_keep->setToolTip(tr("Saves what the fields say over the newer version"));
  for (QPushButton* const button : {m_take, m_keep})
    button->setAutoDefault(false);
  connect(m_take, &QPushButton::clicked, this, &MeanwhilePanel::theirsTaken);
  connect(m_keep, &QPushButton::clicked, this, &MeanwhilePanel::mineKept);
  auto* const buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  buttons->addWidget(m_take);
  buttons->addWidget(m_keep);
  buttons->addStretch(1);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  m_texts = new QWidget(this);
  column->addWidget(m_texts);
  column->addLayout(buttons);
  hide();
}

void MeanwhilePanel::show(const std::vector<MeanwhileField>& fields) {
  m_fields = fields;
  std::erase_if(m_fields, [](const MeanwhileField& field) { return field.theirs == field.mine; });
  fill();
  QWidget::show();
  m_take->setFocus();
}

void MeanwhilePanel::fill() {
  qDeleteAll(m_texts->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
  delete m_texts->layout();
  auto* const grid = new QGridLayout(m_texts);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(12);
  grid->setVerticalSpacing(6);
  int row = 0;
  for (const MeanwhileField& field : m_fields) {
    const TextDifference difference = differenceOf(field.theirs, field.mine);
    const QString theirs = tr("%1: theirs").arg(field.caption);
    const QString mine = tr("%1: yours").arg(field.caption);
    const QString number = QString::number(row / 2);
    // Beside one another, so as high as the longer one.
    const int height = heightFor(std::max(field.theirs.size(), field.mine.size()));
    int column = 0;
    for (const auto& [caption, parts, name] :
         {std::tuple(theirs, difference.theirs, QStringLiteral("meanwhileTheirs")),
          std::tuple(mine, difference.mine, QStringLiteral("meanwhileMine"))}) {
      auto* const label = new QLabel(caption, m_texts);
      label->setTextFormat(Qt::PlainText);
      Theme::setMuted(*label);
      QTextEdit* const text = makeText(name + number, caption, parts);
      text->setFixedHeight(height);
      label->setBuddy(text);
      grid->addWidget(label, row, column);
      grid->addWidget(text, row + 1, column);
      ++column;
    }
    row += 2;
  }
}

int MeanwhilePanel::heightFor(qsizetype characters) const {
  const int lines = std::clamp(int(characters / charactersOfALine) + 1, 1, linesMax);
  return lines * fontMetrics().lineSpacing() + frame;
}

QTextEdit* MeanwhilePanel::makeText(const QString& name, const QString& accessibleName,
                                    const std::vector<TextPart>& parts) {
  auto* const text = new QTextEdit(m_texts);
  text->setObjectName(name);
  text->setAccessibleName(accessibleName);
  text->setReadOnly(true);
  text->setTabChangesFocus(true);
  QTextCursor cursor(text->document());
  for (const TextPart& part : parts)
    cursor.insertText(part.text, formatOf(part, palette()));
  text->moveCursor(QTextCursor::Start);
  return text;
}

// The marks are of the palette's colours. Not at once: the texts are being told of it themselves.
void MeanwhilePanel::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::PaletteChange || !isVisible()) return;
  QMetaObject::invokeMethod(this, &MeanwhilePanel::fill, Qt::QueuedConnection);
}
