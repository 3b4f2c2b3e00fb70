// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/previewpanel.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/card.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"
#include "ui/theme.h"

namespace {

constexpr int heightUsual = 320;
constexpr int widthUsual = 640;

QLabel* makeLine(QWidget* parent, const char* name) {
  auto* const label = new QLabel(parent);
  label->setObjectName(QLatin1StringView(name));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

}  // namespace

PreviewPanel::PreviewPanel(const Currency& currency, QWidget* parent)
    : QWidget(parent), m_currency(currency) {
  setObjectName(QStringLiteral("previewPanel"));
  setAccessibleName(tr("What would happen"));
  m_model = effectsModel::make(currency, this);
  m_state = new PageState(this);
  m_content = new QWidget(m_state);
  m_sums = makeLine(m_content, "previewSums");
  m_note = makeLine(m_content, "previewNote");
  Theme::setMuted(*m_note);
  m_note->hide();
  auto* const card = new Card({}, m_content);
  card->setFlush(true);
  auto* const table = new TableView(card);
  table->setObjectName(QStringLiteral("previewTable"));
  table->setAccessibleName(tr("Before and after"));
  table->setPagedModel(m_model);
  card->body()->addWidget(table);
  auto* const inside = new QVBoxLayout(m_content);
  inside->setContentsMargins(0, 0, 0, 0);
  inside->setSpacing(8);
  inside->addWidget(m_sums);
  inside->addWidget(m_note);
  inside->addWidget(card, 1);
  m_state->setContent(m_content);
  m_state->setEmpty(tr("Nothing would change."));
  connect(m_state, &PageState::retryRequested, this, &PreviewPanel::retryRequested);
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_state);
  setMinimumSize(widthUsual, heightUsual);
}

void PreviewPanel::showPreview(const Preview& preview) {
  m_sums->setText(effectsModel::sums(preview, m_currency).join(u'\n'));
  m_sums->setVisible(!m_sums->text().isEmpty());
  m_model->setSource(effectsModel::source(preview));
  m_model->reload();
  preview.effects.empty() ? m_state->showEmpty() : m_state->showContent();
}

void PreviewPanel::showLoading() {
  m_state->showLoading();
}

void PreviewPanel::showError(const QString& sentence, const QString& details) {
  m_state->showError(sentence, details);
}

void PreviewPanel::setNote(const QString& note) {
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
}

void PreviewPanel::setEmpty(const QString& sentence) {
  m_state->setEmpty(sentence);
}
