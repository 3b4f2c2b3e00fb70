// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagestate.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "models/pagedtablemodel.h"
#include "ui/errortext.h"
#include "ui/theme.h"
#include "ui/wrappedlabel.h"

namespace {

constexpr int loadingDelayMs = 200;

QLabel* makeSentence(QWidget* parent) {
  auto* const label = new WrappedLabel(parent);
  label->setAlignment(Qt::AlignCenter);
  return label;
}

QVBoxLayout* makeMiddle(QWidget* page) {
  auto* const column = new QVBoxLayout(page);
  column->setContentsMargins(24, 24, 24, 24);
  column->setSpacing(12);
  return column;
}

}  // namespace

PageState::PageState(QWidget* parent)
    : QStackedWidget(parent), m_delay(new QTimer(this)), m_turn(new QTimer(this)) {
  setEmpty(tr("Nothing here yet."));
  m_delay->setSingleShot(true);
  m_delay->setInterval(loadingDelayMs);
  connect(m_delay, &QTimer::timeout, this, [this] {
    if (!m_loadingSign) m_loadingSign = makeLoadingSign();
    m_loadingSign->show();
  });
  m_turn->setSingleShot(true);
  m_turn->setInterval(0);
  connect(m_turn, &QTimer::timeout, this, [this] { turnTo(m_content); });
}

void PageState::setContent(QWidget* content) {
  m_content = content;
  addWidget(m_content);
}

QWidget* PageState::makeLoadingSign() {
  auto* const made = new QWidget(m_loading);
  auto* const sign = makeMiddle(made);
  auto* const sentence = makeSentence(made);
  sentence->setText(tr("Loading…"));
  Theme::setMuted(*sentence);
  auto* const bar = new QProgressBar(made);
  bar->setRange(0, 0);
  bar->setTextVisible(false);
  bar->setFixedWidth(160);
  bar->setAccessibleName(tr("Loading"));
  sign->addStretch();
  sign->addWidget(sentence);
  sign->addWidget(bar, 0, Qt::AlignHCenter);
  sign->addStretch();
  makeMiddle(m_loading)->addWidget(made);
  return made;
}

QWidget* PageState::makeEmpty() {
  auto* const page = new QWidget(this);
  page->setObjectName(QStringLiteral("pageEmpty"));
  m_emptySentence = makeSentence(page);
  m_emptySentence->setObjectName(QStringLiteral("pageEmptySentence"));
  Theme::setMuted(*m_emptySentence);
  m_emptyButton = new QPushButton(page);
  m_emptyButton->setObjectName(QStringLiteral("pageEmptyAction"));
  m_emptyButton->setAutoDefault(true);
  connect(m_emptyButton, &QPushButton::clicked, this, [this] {
    if (m_emptyAction) m_emptyAction->trigger();
  });
  QVBoxLayout* const column = makeMiddle(page);
  column->addStretch();
  column->addWidget(m_emptySentence);
  column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
  column->addStretch();
  return page;
}

QWidget* PageState::makeError() {
  auto* const page = new QWidget(this);
  page->setObjectName(QStringLiteral("pageError"));
  m_errorSentence = makeSentence(page);
  m_errorSentence->setObjectName(QStringLiteral("pageErrorSentence"));
  m_errorDetails = makeSentence(page);
  m_errorDetails->setObjectName(QStringLiteral("pageErrorDetails"));
  m_errorDetails->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_errorDetails->setAccessibleName(tr("Details"));
  Theme::setMuted(*m_errorDetails);
  m_retry = new QPushButton(tr("&Try again"), page);
  m_retry->setObjectName(QStringLiteral("pageRetry"));
  m_retry->setAccessibleName(tr("Try again"));
  m_retry->setAutoDefault(true);
  connect(m_retry, &QPushButton::clicked, this, &PageState::retryRequested);
  QVBoxLayout* const column = makeMiddle(page);
  column->addStretch();
  column->addWidget(m_errorSentence);
  column->addWidget(m_errorDetails);
  column->addWidget(m_retry, 0, Qt::AlignHCenter);
  column->addStretch();
  return page;
}

void PageState::setEmpty(const QString& sentence, QAction* action) {
  m_emptyText = sentence;
  m_emptyAction = action;
  if (m_empty) sayEmpty();
}

void PageState::sayEmpty() {
  m_emptySentence->setText(m_emptyText);
  m_emptyButton->setVisible(m_emptyAction != nullptr);
  if (!m_emptyAction) return;
  m_emptyButton->setText(m_emptyAction->text());
  m_emptyButton->setAccessibleName(QString(m_emptyAction->text()).remove(u'&'));
}

void PageState::turnTo(QWidget* page) {
  m_delay->stop();
  m_turn->stop();
  setCurrentWidget(page);
}

void PageState::showContent() {
  if (currentWidget() != m_content) m_turn->start();
}

void PageState::showLoading() {
  if (!m_loading) {
    m_loading = new QWidget(this);
    m_loading->setObjectName(QStringLiteral("pageLoading"));
    addWidget(m_loading);
  } else if (currentWidget() == m_loading) {
    return m_turn->stop();
  }
  if (m_loadingSign) m_loadingSign->hide();
  turnTo(m_loading);
  m_delay->start();
}

void PageState::showEmpty() {
  if (!m_empty) {
    addWidget(m_empty = makeEmpty());
    sayEmpty();
  }
  turnTo(m_empty);
}

void PageState::showError(const QString& sentence, const QString& details) {
  if (!m_error) addWidget(m_error = makeError());
  m_errorSentence->setText(sentence);
  m_errorDetails->setText(details);
  m_errorDetails->setVisible(!details.isEmpty());
  turnTo(m_error);
}

void PageState::follow(PagedTableModel* model) {
  connect(model, &PagedTableModel::stateChanged, this, [this, model] { showStateOf(*model); });
  connect(this, &PageState::retryRequested, model, &PagedTableModel::reload);
  showStateOf(*model);
}

void PageState::showStateOf(const PagedTableModel& model) {
  switch (model.state()) {
    case PagedTableModel::State::loading:
      showLoading();
      break;
    case PagedTableModel::State::empty:
      showEmpty();
      break;
    case PagedTableModel::State::ready:
      showContent();
      break;
    case PagedTableModel::State::error: {
      const ErrorText text = errorText(model.error().value_or(Error{}), Attempt::load);
      showError(text.sentence(), text.details);
      break;
    }
  }
}
