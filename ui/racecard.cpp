// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/racecard.h"

#include <QGridLayout>
#include <QLabel>

#include "models/drilltext.h"
#include "ui/errortext.h"
#include "ui/pill.h"
#include "ui/theme.h"
#include "ui/wrappedlabel.h"

RaceCard::RaceCard(Race race, QWidget* parent)
    : Card({}, parent),
      m_race(race),
      m_name(new QLabel(raceName(race), this)),
      m_pill(new Pill(this)),
      m_sentence(new WrappedLabel(this)),
      m_table(new QWidget(this)),
      m_effort(new QLabel(this)) {
  setObjectName(QStringLiteral("race_") + nameOf(race));
  for (QLabel* const label : {m_name, m_effort})
    label->setTextFormat(Qt::PlainText);
  QFont bold = m_name->font();
  bold.setBold(true);
  m_name->setFont(bold);
  Theme::setMuted(*m_effort);
  auto* const head = new QHBoxLayout;
  head->setSpacing(8);
  head->addWidget(m_name, 1);
  head->addWidget(m_pill);
  body()->addLayout(head);
  body()->addWidget(m_sentence);
  body()->addWidget(m_table);
  body()->addWidget(m_effort);
  body()->addStretch(1);
  showPlan(Stage::notRun);
}

void RaceCard::showPlan(Stage stage) {
  clearTable();
  m_effort->hide();
  say(stage == Stage::underWay ? u"active"_qs : QString(),
      stage == Stage::underWay ? tr("under way")
      : stage == Stage::over   ? tr("over")
                               : tr("not run"),
      racePlan(m_race));
}

void RaceCard::showResult(const RaceResult& result, const Currency& currency) {
  clearTable();
  QStringList sentences{raceProof(result)};
  for (const auto& error : {result.failure, result.unexpected}) {
    if (!error) continue;
    const ErrorText text = errorText(*error, Attempt::runDrill);
    sentences.append(text.reason);
    if (!text.details.isEmpty()) sentences.append(text.details);
  }
  m_effort->setText(effortText(result));
  m_effort->show();
  if (!result.figures.empty()) addLine({{}, tr("expected"), tr("found")}, true, false);
  for (const DrillFigure& figure : result.figures) {
    addLine({factText(figure.fact), expectedText(figure, currency), foundText(figure, currency)},
            false, !figure.holds());
  }
  say(result.passed() ? u"successful"_qs : u"failed"_qs,
      result.passed()  ? tr("passed")
      : result.failure ? tr("not run")
                       : tr("failed"),
      sentences.join(u' '));
}

void RaceCard::say(const QString& state, const QString& stateText, const QString& sentence) {
  m_pill->setState(state, stateText);
  m_sentence->setText(sentence);
  QStringList description{stateText, sentence};
  for (const QLabel* const cell : m_table->findChildren<QLabel*>())
    description.append(cell->text());
  setAccessibleName(m_name->text());
  setAccessibleDescription(description.join(u' '));
}

void RaceCard::clearTable() {
  QWidget* const old = m_table;
  m_table = new QWidget(this);
  auto* const grid = new QGridLayout(m_table);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(16);
  grid->setVerticalSpacing(2);
  grid->setColumnStretch(0, 1);
  delete body()->replaceWidget(old, m_table);
  delete old;
}

void RaceCard::addLine(const QStringList& cells, bool isHead, bool isWrong) {
  auto* const grid = static_cast<QGridLayout*>(m_table->layout());
  const int line = grid->rowCount();
  for (int column = 0; column < cells.size(); ++column) {
    auto* const cell = new QLabel(cells.at(column), m_table);
    cell->setTextFormat(Qt::PlainText);
    if (isHead) Theme::setMuted(*cell);
    if (isWrong) {
      QFont bold = cell->font();
      bold.setBold(true);
      cell->setFont(bold);
    }
    if (isWrong && column == 2) cell->setText(QStringLiteral("✗ ") + cells.at(column));
    grid->addWidget(cell, line, column, column == 0 ? Qt::Alignment() : Qt::AlignRight);
  }
}
