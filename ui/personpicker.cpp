// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personpicker.h"

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
#include "ui/theme.h"

namespace {

constexpr int emailRole = Qt::UserRole + 1;
constexpr int numberRole = Qt::UserRole + 2;
constexpr int gap = 12;

// Name, address beside it in grey, number at the right.
class PersonDelegate final : public RowDelegate {
 public:
  using RowDelegate::RowDelegate;

 protected:
  void paintInside(QPainter* painter, const QStyleOptionViewItem& option, const QRect& inside,
                   const QModelIndex& index) const override {
    const Colors& colors = Theme::colors(option.palette);
    const QFontMetrics metrics(option.font);
    const auto text = [&](const QString& words, const QRect& where, const QColor& color, int side) {
      painter->setPen(color);
      painter->drawText(where, side | Qt::AlignVCenter | Qt::TextSingleLine,
                        metrics.elidedText(words, Qt::ElideRight, where.width()));
    };
    QRect rest = inside;
    const QString number = index.data(numberRole).toString();
    text(number, rest, colors.muted, Qt::AlignRight);
    rest.setRight(rest.right() - metrics.horizontalAdvance(number) - gap);
    const QString name = index.data().toString();
    const bool isPerson = index.flags().testFlag(Qt::ItemIsSelectable);
    text(name, rest, isPerson ? colors.text : colors.muted, Qt::AlignLeft);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(name) + gap);
    if (rest.width() > 0) {
      text(index.data(emailRole).toString(), rest, colors.muted, Qt::AlignLeft);
    }
  }
};

}  // namespace

PersonPicker::PersonPicker(Console& console, QWidget* parent)
    : QLineEdit(parent),
      m_console(console),
      m_offered(new QStandardItemModel(this)),
      m_delay(new QTimer(this)) {
  setPlaceholderText(tr("Name, e-mail or number"));
  m_delay->setSingleShot(true);
  m_delay->setInterval(searchDelayMs);
  connect(m_delay, &QTimer::timeout, this, &PersonPicker::search);
  connect(this, &QLineEdit::textEdited, this, &PersonPicker::typed);
}

PersonPicker::~PersonPicker() {
  delete m_popup.data();
}

void PersonPicker::makePopup() {
  m_popup = new QListView(window());
  m_popup->setObjectName(QStringLiteral("personPopup"));
  m_popup->setAccessibleName(tr("People found"));
  m_popup->setModel(m_offered);
  m_popup->setItemDelegate(new PersonDelegate(m_popup));
  m_popup->setFocusPolicy(Qt::NoFocus);
  m_popup->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_popup->setUniformItemSizes(true);
  connect(m_popup, &QListView::clicked, this,
          [this](const QModelIndex& index) { choose(index.row()); });
}

void PersonPicker::setPerson(const Person& person) {
  ++m_question;
  m_isAsking = m_choosesOnAnswer = false;
  m_delay->stop();
  closePopup();
  m_person = person;
  setText(person.email.isEmpty() ? person.name
                                 : QStringLiteral("%1 · %2").arg(person.name, person.email));
  setCursorPosition(0);
  Q_EMIT personChanged();
}

void PersonPicker::clearPerson() {
  clear();
  typed();
}

QString PersonPicker::problem() const {
  if (m_person) return {};
  return text().trimmed().isEmpty() ? tr("Choose a person.")
                                    : tr("Choose one of the people that the list offers.");
}

void PersonPicker::typed() {
  ++m_question;
  m_isAsking = m_choosesOnAnswer = false;
  m_found.clear();
  if (std::exchange(m_person, std::nullopt)) Q_EMIT personChanged();
  if (text().trimmed().isEmpty()) {
    m_delay->stop();
    closePopup();
  } else {
    m_delay->start();
  }
}

void PersonPicker::search() {
  m_delay->stop();
  m_isAsking = true;
  const PeoplePageRequest request{.search = text().trimmed(), .rowsMax = peopleOfferedMax};
  m_console.read<std::vector<Person>>(
      this, [request](Connection& connection) { return peoplePage(connection, request); },
      [this, number = ++m_question](const Result<std::vector<Person>>& people) {
        if (number == m_question) answered(people);
      });
}

void PersonPicker::answered(const Result<std::vector<Person>>& people) {
  m_isAsking = false;
  const bool chooses = std::exchange(m_choosesOnAnswer, false);
  m_found = people.value_or(std::vector<Person>());
  m_offered->clear();
  const auto say = [this](const QString& sentence) {
    auto* const item = new QStandardItem(sentence);
    item->setFlags(Qt::ItemIsEnabled);
    m_offered->appendRow(item);
  };
  if (!people) {
    say(errorText(people.error(), Attempt::load).sentence());
  } else if (m_found.empty()) {
    say(tr("Nobody was found."));
  }
  for (const Person& person : m_found) {
    auto* const item =
        new QStandardItem(person.active ? person.name : tr("%1 (deactivated)").arg(person.name));
    item->setData(person.email, emailRole);
    item->setData(QString::number(person.id.value), numberRole);
    item->setData(QStringLiteral("%1, %2").arg(item->text(), person.email), Qt::AccessibleTextRole);
    m_offered->appendRow(item);
  }
  if (m_found.size() == 1 && (chooses || !hasFocus())) {
    choose(0);
  } else if (hasFocus()) {
    offer();
  } else {
    Q_EMIT abandoned();
  }
}

void PersonPicker::offer() {
  if (!m_popup) makePopup();
  if (m_popup->parentWidget() != window()) m_popup->setParent(window());
  m_popup->ensurePolished();
  m_popup->setCurrentIndex(m_found.empty() ? QModelIndex() : m_offered->index(0, 0));
  place();
  m_popup->show();
  m_popup->raise();
}

// Below the field, or above it where the window ends too early.
void PersonPicker::place() {
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

void PersonPicker::closePopup() {
  if (m_popup) m_popup->hide();
}

bool PersonPicker::isOffering() const {
  return m_popup && m_popup->isVisible();
}

void PersonPicker::choose(int row) {
  if (row < 0 || size_t(row) >= m_found.size()) return;
  const Person person = m_found[size_t(row)];
  setPerson(person);
}

void PersonPicker::moveBy(int rows) {
  if (m_found.empty()) return;
  const int last = int(m_found.size()) - 1;
  const int row = std::clamp(m_popup->currentIndex().row() + rows, 0, last);
  m_popup->setCurrentIndex(m_offered->index(row, 0));
}

void PersonPicker::keyPressEvent(QKeyEvent* event) {
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

// Who typed enough for one person and went on meant that person.
void PersonPicker::focusOutEvent(QFocusEvent* event) {
  const bool leaves =
      event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
  if (leaves && !m_person && m_delay->isActive()) search();
  if (leaves && !m_person && isOffering() && m_found.size() == 1) choose(0);
  closePopup();
  QLineEdit::focusOutEvent(event);
  if (leaves && !m_person && !m_isAsking) Q_EMIT abandoned();
}

void PersonPicker::hideEvent(QHideEvent* event) {
  closePopup();
  QLineEdit::hideEvent(event);
}
