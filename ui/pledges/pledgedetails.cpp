// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pledges/pledgedetails.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "models/pledgesmodel.h"
#include "models/reasontext.h"
#include "ui/errortext.h"
#include "ui/pill.h"
#include "ui/theme.h"

namespace {

// So wide that the three buttons fit in German.
constexpr int panelWidth = 340;
constexpr double amountScale = 1.7;

bool isSame(const Pledge& a, const Pledge& b) {
  return a.id == b.id && a.status == b.status;
}

QLabel* plainLabel(const QString& text, QWidget* parent) {
  auto* const label = new QLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  return label;
}

}  // namespace

PledgeDetails::PledgeDetails(Console& console, QWidget* buttons, QWidget* parent)
    : Card({}, parent), m_console(console) {
  setObjectName(QStringLiteral("pledgeDetails"));
  setAccessibleName(tr("The chosen pledge"));
  setFixedWidth(panelWidth);
  m_pages = new QStackedWidget(this);
  m_sentence = plainLabel({}, m_pages);
  m_sentence->setObjectName(QStringLiteral("pledgeSentence"));
  m_sentence->setAlignment(Qt::AlignCenter);
  Theme::setMuted(*m_sentence);
  m_pages->addWidget(m_sentence);
  m_pages->addWidget(makeContent(buttons));
  body()->addWidget(m_pages, 1);
}

QLabel* PledgeDetails::makeLabel(const char* name) {
  QLabel* const label = plainLabel({}, this);
  label->setObjectName(QLatin1StringView(name));
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

QPushButton* PledgeDetails::makeLink(const char* name, const QString& accessibleName) {
  auto* const link = new QPushButton(this);
  link->setObjectName(QLatin1StringView(name));
  link->setAccessibleName(accessibleName);
  link->setProperty("link", true);
  link->setCursor(Qt::PointingHandCursor);
  return link;
}

QWidget* PledgeDetails::makeContent(QWidget* buttons) {
  auto* const content = new QWidget(this);
  m_number = makeLabel("pledgeNumber");
  m_number->setWordWrap(false);
  m_status = new Pill(content);
  m_status->setObjectName(QStringLiteral("pledgeState"));
  m_amount = makeLabel("pledgeAmountText");
  QFont big = m_amount->font();
  big.setPointSizeF(big.pointSizeF() * amountScale);
  big.setWeight(QFont::Medium);
  m_amount->setFont(big);
  m_backer = makeLink("pledgeBackerLink", tr("Open the backer"));
  m_campaign = makeLink("pledgeCampaignLink", tr("Open the campaign"));
  m_reward = makeLabel("pledgeReward");
  connect(m_backer, &QPushButton::clicked, this, [this] { Q_EMIT personChosen(m_pledge.user); });
  connect(m_campaign, &QPushButton::clicked, this,
          [this] { Q_EMIT campaignChosen(m_pledge.campaign); });
  auto* const head = new QHBoxLayout;
  head->addWidget(m_number, 1);
  head->addWidget(m_status);
  auto* const title = plainLabel(tr("What happened"), content);
  QFont bold = title->font();
  bold.setBold(true);
  title->setFont(bold);
  auto* const life = new QScrollArea(content);
  life->setWidgetResizable(true);
  life->setFrameShape(QFrame::NoFrame);
  life->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_life = new QWidget(life);
  m_life->setObjectName(QStringLiteral("pledgeLife"));
  new QVBoxLayout(m_life);
  life->setWidget(m_life);
  // The card's colour shows through; setWidget() would have it painted.
  life->viewport()->setAutoFillBackground(false);
  m_life->setAutoFillBackground(false);
  auto* const column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(6);
  column->addLayout(head);
  column->addWidget(m_amount);
  column->addWidget(m_backer, 0, Qt::AlignLeft);
  column->addWidget(m_campaign, 0, Qt::AlignLeft);
  column->addWidget(m_reward);
  column->addSpacing(8);
  column->addWidget(title);
  column->addWidget(life, 1);
  column->addWidget(buttons);
  return content;
}

void PledgeDetails::showSentence(const QString& sentence) {
  m_pledge = {};
  m_lifeOf = {};
  m_sentence->setText(sentence);
  m_pages->setCurrentWidget(m_sentence);
}

void PledgeDetails::showPledge(const Pledge& pledge) {
  m_pledge = pledge;
  m_pages->setCurrentIndex(1);
  m_number->setText(tr("Pledge %1").arg(pledge.id.value));
  m_status->setState(pledge.status, stateText(pledge.status));
  m_amount->setText(formatMoney(pledge.amount, m_console.currency()));
  // A button shows one line and no more than there is room for.
  const auto cut = [](QPushButton* link, const QString& text) {
    const int room = panelWidth - 44;
    link->setText(link->fontMetrics()
                      .elidedText(text, Qt::ElideRight, room)
                      .replace(u'&', QStringLiteral("&&")));
    link->setToolTip(text);
    link->setAccessibleDescription(text);
  };
  cut(m_backer, pledgesModel::backerText(pledge));
  cut(m_campaign, pledge.campaignTitle);
  m_reward->setText(pledge.tier.isNone() ? tr("Without a reward")
                                         : tr("Reward: %1").arg(pledge.tierTitle));
  if (isSame(m_lifeOf, pledge)) return;
  if (m_lifeOf.id != pledge.id) showLife(std::vector<LogLine>());
  m_lifeOf = pledge;
  readLife();
}

void PledgeDetails::readLife() {
  m_console.read<std::vector<LogLine>>(
      this, [id = m_pledge.id](Connection& connection) { return pledgeLog(connection, id); },
      [this, asked = m_pledge](const Result<std::vector<LogLine>>& lines) {
        if (isSame(asked, m_lifeOf)) showLife(lines);
      });
}

void PledgeDetails::showLife(const Result<std::vector<LogLine>>& lines) {
  qDeleteAll(m_life->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
  delete m_life->layout();
  auto* const column = new QVBoxLayout(m_life);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  if (!lines) {
    m_lifeOf = {};  // asked again with the next answer of the list
    addMoment(errorText(lines.error(), Attempt::load).sentence(), {});
  } else {
    for (const LogLine& line : *lines) {
      QStringList notes{formatMoment(line.at),
                        tr("by %1").arg(actorText(line.actor, line.actorName))};
      if (!line.reason.isEmpty()) notes.append(reasonText(line.reason));
      addMoment(logTypeText(line.type), notes.join(QStringLiteral(" · ")));
    }
  }
  column->addStretch(1);
}

void PledgeDetails::addMoment(const QString& what, const QString& when) {
  auto* const moment = new QWidget(m_life);
  auto* const column = new QVBoxLayout(moment);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(1);
  QLabel* const title = plainLabel(what, moment);
  QFont medium = title->font();
  medium.setWeight(QFont::Medium);
  title->setFont(medium);
  column->addWidget(title);
  QLabel* const note = plainLabel(when, moment);
  Theme::setMuted(*note);
  note->setVisible(!when.isEmpty());
  column->addWidget(note);
  static_cast<QVBoxLayout*>(m_life->layout())->addWidget(moment);
}
