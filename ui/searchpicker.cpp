// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchpicker.h"

#include <algorithm>
#include <utility>

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTimer>

#include "ui/errortext.h"
#include "ui/rowdelegate.h"
#include "ui/textline.h"
#include "ui/theme.h"

namespace {

constexpr int noteRole = Qt::UserRole + 1;
constexpr int numberRole = Qt::UserRole + 2;
constexpr int gap = 12;
constexpr const char* listMark = "searchPickerList";

// Title, note beside it in grey, number at the right.
class OfferDelegate final : public RowDelegate {
 public:
  using RowDelegate::RowDelegate;

 protected:
  void paintInside(QPainter* painter, const QStyleOptionViewItem& option, const QRect& inside,
                   const QModelIndex& index) const override {
    const Colors& colors = Theme::colors(option.palette);
    const QFontMetrics metrics(option.font);
    const auto text = [&](const QString& words, const QRect& where, const QColor& color,
                          Qt::Alignment side) {
      painter->setPen(color);
      textLine::paint(*painter, where, side, words);
    };
    QRect rest = inside;
    const QString number = index.data(numberRole).toString();
    text(number, rest, colors.muted, Qt::AlignRight);
    rest.setRight(rest.right() - metrics.horizontalAdvance(number) - gap);
    const QString title = index.data().toString();
    const bool isOffer = index.flags().testFlag(Qt::ItemIsSelectable);
    text(title, rest, isOffer ? colors.text : colors.muted, Qt::AlignLeft);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(title) + gap);
    if (rest.width() > 0) {
      text(index.data(noteRole).toString(), rest, colors.muted, Qt::AlignLeft);
    }
  }
};

}  // namespace

SearchPicker::SearchPicker(Console& console, Names names, QWidget* parent)
    : QLineEdit(parent),
      m_console(console),
      m_names(std::move(names)),
      m_offered(new QStandardItemModel(this)),
      m_delay(new QTimer(this)) {
  m_delay->setSingleShot(true);
  m_delay->setInterval(searchDelayMs);
  connect(m_delay, &QTimer::timeout, this, &SearchPicker::search);
  connect(this, &QLineEdit::textEdited, this, &SearchPicker::typed);
}

SearchPicker::~SearchPicker() {
  delete m_popup.data();
}

bool SearchPicker::isList(const QWidget* widget) {
  return widget->property(listMark).toBool();
}

void SearchPicker::makePopup() {
  m_popup = new QListView(window());
  m_popup->setObjectName(m_names.list);
  m_popup->setProperty(listMark, true);
  m_popup->setAccessibleName(m_names.heard);
  m_popup->setModel(m_offered);
  m_popup->setItemDelegate(new OfferDelegate(m_popup));
  m_popup->setFocusPolicy(Qt::NoFocus);
  m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_popup->setUniformItemSizes(true);
  connect(m_popup, &QListView::clicked, this,
          [this](const QModelIndex& index) { choose(index.row()); });
}

void SearchPicker::showChosen(const QString& chosen) {
  ++m_question;
  m_isAsking = m_choosesOnAnswer = false;
  m_delay->stop();
  closePopup();
  setText(chosen);
  setCursorPosition(0);
}

void SearchPicker::typed() {
  ++m_question;
  m_isAsking = m_choosesOnAnswer = false;
  m_offers.clear();
  forget();
  if (text().trimmed().isEmpty()) {
    m_delay->stop();
    closePopup();
  } else {
    m_delay->start();
  }
}

void SearchPicker::search() {
  m_delay->stop();
  m_isAsking = true;
  ask(text().trimmed(), ++m_question);
}

void SearchPicker::answered(const Result<std::vector<Offer>>& offers) {
  m_isAsking = false;
  const bool chooses = std::exchange(m_choosesOnAnswer, false);
  m_offers = offers.value_or(std::vector<Offer>());
  m_offered->clear();
  const auto say = [this](const QString& sentence) {
    auto* const item = new QStandardItem(sentence);
    item->setFlags(Qt::ItemIsEnabled);
    m_offered->appendRow(item);
  };
  if (!offers) {
    say(errorText(offers.error(), Attempt::load).sentence());
  } else if (m_offers.empty()) {
    say(m_names.nothing);
  }
  for (const Offer& one : m_offers) {
    auto* const item = new QStandardItem(one.title);
    item->setData(one.note, noteRole);
    item->setData(QString::number(one.number), numberRole);
    item->setData(QStringLiteral("%1, %2").arg(one.title, one.note), Qt::AccessibleTextRole);
    m_offered->appendRow(item);
  }
  if (isOneMeant() && (chooses || !hasFocus())) {
    choose(0);
  } else if (hasFocus()) {
    offer();
  } else {
    Q_EMIT abandoned();
  }
}

// Who types a number means the one that has it.
bool SearchPicker::isOneMeant() const {
  return m_offers.size() == 1 ||
         (!m_offers.empty() && QString::number(m_offers.front().number) == text().trimmed());
}

void SearchPicker::offer() {
  if (!m_popup) makePopup();
  if (m_popup->parentWidget() != window()) m_popup->setParent(window());
  m_popup->ensurePolished();
  m_popup->setCurrentIndex(m_offers.empty() ? QModelIndex() : m_offered->index(0, 0));
  place();
  m_popup->show();
  m_popup->raise();
}

// Below the field, or above it where the window ends too early.
void SearchPicker::place() {
  constexpr int apart = 2;
  constexpr int edge = 8;
  const QWidget* const around = window();
  const int rowHeight = std::max(m_popup->sizeHintForRow(0), 1);
  const int wanted = m_offered->rowCount() * rowHeight + 2 * m_popup->frameWidth();
  const QPoint top = mapTo(around, QPoint(0, 0));
  const int below = around->height() - (top.y() + height() + apart) - edge;
  const int above = top.y() - apart - edge;
  const bool isBelow = below >= std::min(wanted, 3 * rowHeight) || below >= above;
  const int shown = std::min(wanted, isBelow ? below : above);
  const int y = isBelow ? top.y() + height() + apart : top.y() - apart - shown;
  m_popup->setGeometry(top.x(), y, width(), shown);
}

void SearchPicker::closePopup() {
  if (m_popup) m_popup->hide();
}

bool SearchPicker::isOffering() const {
  return m_popup && m_popup->isVisible();
}

void SearchPicker::choose(int row) {
  if (row >= 0 && size_t(row) < m_offers.size()) take(size_t(row));
}

void SearchPicker::moveBy(int rows) {
  if (m_offers.empty()) return;
  const int last = int(m_offers.size()) - 1;
  const int row = std::clamp(m_popup->currentIndex().row() + rows, 0, last);
  m_popup->setCurrentIndex(m_offered->index(row, 0));
}

void SearchPicker::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
      if (isReadOnly()) break;
      if (isOffering()) {
        moveBy(event->key() == Qt::Key_Down ? 1 : -1);
      } else if (!m_isAsking) {
        search();
      }
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      // Enter sends a dialog: not before it is clear who is meant.
      if (isOffering()) {
        choose(m_popup->currentIndex().row());
        return;
      }
      if (m_isAsking || m_delay->isActive()) {
        if (!m_isAsking) search();
        m_choosesOnAnswer = true;
        return;
      }
      break;
    case Qt::Key_Escape:
      if (!isOffering()) break;
      closePopup();
      return;
    default:
      break;
  }
  QLineEdit::keyPressEvent(event);
}

// Who typed enough for one and went on meant that one.
void SearchPicker::focusOutEvent(QFocusEvent* event) {
  const bool leaves =
      event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
  if (leaves && !isChosen() && m_delay->isActive()) search();
  if (leaves && !isChosen() && isOffering() && isOneMeant()) choose(0);
  closePopup();
  QLineEdit::focusOutEvent(event);
  if (leaves && !isChosen() && !m_isAsking) Q_EMIT abandoned();
}

void SearchPicker::hideEvent(QHideEvent* event) {
  closePopup();
  QLineEdit::hideEvent(event);
}
