// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaign/tierchoice.h"

#include <algorithm>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/theme.h"

namespace {
constexpr int heightMost = 190;
constexpr const char* tierProperty = "tier";
}  // namespace

QString placesText(const Tier& tier) {
  if (tier.closed) return TierChoice::tr("closed");
  const std::optional<qint64> left = tier.left();
  if (!left) return TierChoice::tr("unlimited");
  if (*left <= 0) return TierChoice::tr("sold out");
  return TierChoice::tr("%1 of %2 left")
      .arg(formatCount(*left), formatCount(*tier.quantityAvailable));
}

TierChoice::TierChoice(const Currency& currency, QWidget* parent)
    : QScrollArea(parent),
      m_currency(currency),
      m_inside(new QWidget(this)),
      m_rows(new QVBoxLayout(m_inside)),
      m_group(new QButtonGroup(this)) {
  setFrameShape(NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setAutoFillBackground(false);
  m_inside->setAutoFillBackground(false);
  m_rows->setContentsMargins(0, 2, 8, 2);
  m_rows->setSpacing(6);
  setWidget(m_inside);
  connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool isOn) {
    if (!isOn) return;
    ensureWidgetVisible(button);
    Q_EMIT chosenChanged();
  });
  setTiers({});
}

void TierChoice::empty() {
  while (QLayoutItem* const item = m_rows->takeAt(0)) {
    delete item->widget();
    delete item;
  }
}

void TierChoice::setTiers(const std::vector<Tier>& tiers) {
  const TierId kept = chosen();
  const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
  empty();
  addChoice(0, tr("No reward"), tr("any amount"), {}, true);
  for (const Tier& tier : tiers) {
    const bool isOpen = !tier.closed && tier.left().value_or(1) > 0;
    addChoice(tier.id.value, tier.title,
              tr("from %1 · %2").arg(formatMoney(tier.price, m_currency), placesText(tier)),
              tier.description, isOpen);
  }
  m_rows->addStretch(1);
  {
    const QSignalBlocker quiet(m_group);
    choose(kept);
  }
  if (hadFocus) setFocus();
  setFixedHeight(std::min(m_inside->sizeHint().height() + 2, heightMost));
  if (chosen() != kept) Q_EMIT chosenChanged();
}

void TierChoice::addChoice(qint64 id, const QString& title, const QString& note,
                           const QString& description, bool isOpen) {
  auto* const row = new QWidget(m_inside);
  auto* const line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  // An ampersand in a title is no shortcut.
  auto* const button = new QRadioButton(QString(title).replace(u'&', QStringLiteral("&&")), row);
  button->setObjectName(QStringLiteral("tierChoice%1").arg(id));
  button->setAccessibleName(title + QStringLiteral(", ") + note);
  button->setAccessibleDescription(description);
  button->setProperty(tierProperty, id);
  button->setEnabled(isOpen);
  button->setMinimumWidth(1);
  button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  auto* const words = new QLabel(note, row);
  words->setTextFormat(Qt::PlainText);
  words->setEnabled(isOpen);
  Theme::setMuted(*words);
  line->addWidget(button, 1);
  line->addWidget(words);
  m_group->addButton(button);
  row->setToolTip(description);
  m_rows->addWidget(row);
  // A child that a visible parent is given later counts as hidden, and would have no height.
  row->show();
}

TierId TierChoice::chosen() const {
  const QAbstractButton* const button = m_group->checkedButton();
  return button ? TierId{button->property(tierProperty).toLongLong()} : TierId{};
}

void TierChoice::choose(TierId tier) {
  QAbstractButton* wanted = nullptr;
  const QList<QAbstractButton*> buttons = m_group->buttons();
  for (QAbstractButton* const button : buttons) {
    const qint64 id = button->property(tierProperty).toLongLong();
    if (id == 0 && !wanted) wanted = button;
    if (id == tier.value) wanted = button;
  }
  if (wanted) wanted->setChecked(true);
  // What is sold out by now cannot take the focus.
  setFocusProxy(wanted && wanted->isEnabled() ? wanted : buttons.value(0));
}
