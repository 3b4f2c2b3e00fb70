// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/addresstext.h"
#include "ui/errortext.h"
#include "ui/palette/palettedelegate.h"
#include "ui/theme.h"

namespace {

constexpr int usualWidth = 620;
constexpr int linesShownMax = 11;
constexpr int topMargin = 64;
constexpr int edge = 16;
constexpr int charactersMax = int(PageAddress::charactersMax);

// Every word somewhere in the title, wherever it stands.
bool matches(const PaletteEntry& entry, const QStringList& words) {
  return std::ranges::all_of(
      words, [&](const QString& word) { return entry.title.contains(word, Qt::CaseInsensitive); });
}

bool beginsWith(const PaletteEntry& entry, const QString& word) {
  return entry.title.startsWith(word, Qt::CaseInsensitive);
}

}  // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_hint(new QLabel(tr("↑ ↓ choose · Enter goes there · Escape closes"), this)),
      m_lines(new QStandardItemModel(this)),
      m_delay(new QTimer(this)) {
  setObjectName(QStringLiteral("commandPalette"));
  setAccessibleName(tr("Go to"));
  m_field->setObjectName(QStringLiteral("paletteField"));
  m_field->setAccessibleName(tr("Go to"));
  m_field->setPlaceholderText(tr("A room, an action, a campaign, a person or an address"));
  m_field->setMaxLength(charactersMax);
  m_field->installEventFilter(this);
  makeList();
  Theme::setMuted(*m_hint);
  m_hint->setObjectName(QStringLiteral("paletteHint"));
  auto* const column = new QVBoxLayout(this);
  column->setContentsMargins(12, 12, 12, 8);
  column->setSpacing(8);
  column->addWidget(m_field);
  column->addWidget(m_list, 1);
  column->addWidget(m_hint);
  m_delay->setSingleShot(true);
  m_delay->setInterval(searchDelayMs);
  connect(m_delay, &QTimer::timeout, this, &CommandPalette::ask);
  connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::typed);
  // Whoever clicks or tabs elsewhere wanted something else.
  connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
    if (now && now != m_field && isVisible()) dismiss();
  });
  hide();
}

void CommandPalette::makeList() {
  m_list->setObjectName(QStringLiteral("paletteList"));
  m_list->setAccessibleName(tr("Found"));
  m_list->setModel(m_lines);
  m_list->setItemDelegate(new PaletteDelegate(m_list));
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setUniformItemSizes(true);
  connect(m_list, &QListView::clicked, this,
          [this](const QModelIndex& index) { choose(index.row()); });
}

void CommandPalette::open(std::vector<PaletteEntry> entries) {
  if (!isVisible()) m_before = QApplication::focusWidget();
  m_entries = std::move(entries);
  m_field->clear();
  typed();
  show();
  raise();
  m_field->setFocus(Qt::PopupFocusReason);
  place();
}

void CommandPalette::dismiss() {
  if (!isVisible()) return;
  const bool hadFocus = m_field->hasFocus();
  ++m_question;
  m_delay->stop();
  hide();
  if (hadFocus && m_before) m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::typed() {
  ++m_question;
  m_isAsking = m_choosesOnAnswer = false;
  m_found.clear();
  m_failure.clear();
  const QString words = m_field->text().trimmed();
  const bool isAsked = m_finder && !words.isEmpty() && !PageAddress::isMeant(words);
  isAsked ? m_delay->start() : m_delay->stop();
  offer();
}

void CommandPalette::ask() {
  m_isAsking = true;
  m_finder(this, m_field->text().trimmed(),
           [this, number = ++m_question](const Result<std::vector<Found>>& found) {
             if (number == m_question) answered(found);
           });
}

void CommandPalette::answered(const Result<std::vector<Found>>& found) {
  m_isAsking = false;
  if (found) {
    for (const Found& one : *found) {
      const QString what = one.kind == Found::Kind::campaign ? tr("Campaign %1").arg(one.number)
                                                             : tr("Person %1").arg(one.number);
      m_found.push_back({.title = one.title,
                         .note = QStringLiteral("%1 · %2").arg(what, one.note),
                         .address = one.address});
    }
  } else {
    m_failure = errorText(found.error(), Attempt::load).sentence();
  }
  const int row = m_list->currentIndex().row();
  offer();
  // Somebody may have gone down already.
  if (row > 0 && row < m_lines->rowCount()) m_list->setCurrentIndex(m_lines->index(row, 0));
  if (std::exchange(m_choosesOnAnswer, false)) choose(m_list->currentIndex().row());
}

void CommandPalette::offer() {
  m_lines->clear();
  m_offered.clear();
  const QString words = m_field->text().trimmed();
  if (PageAddress::isMeant(words)) {
    offerAddress(words);
  } else if (words.isEmpty()) {
    offerRecent();
  } else {
    offerMatching(words);
  }
  m_list->setCurrentIndex(m_offered.empty() ? QModelIndex() : m_lines->index(0, 0));
  m_list->scrollToTop();
  place();
}

// What was gone to lately, then everything else.
void CommandPalette::offerRecent() {
  const auto sameAs = [](const PaletteEntry& entry) {
    return [&entry](const PaletteEntry& one) {
      return !one.address.isNowhere() && one.address == entry.address;
    };
  };
  const std::vector<PaletteEntry> recent = m_recent.all();
  for (const PaletteEntry& entry : recent) {
    const auto known = std::ranges::find_if(m_entries, sameAs(entry));
    add(known == m_entries.end() ? entry : *known);
  }
  for (const PaletteEntry& entry : m_entries) {
    if (std::ranges::none_of(recent, sameAs(entry))) add(entry);
  }
}

void CommandPalette::offerAddress(const QString& text) {
  const auto address = PageAddress::parse(text);
  if (!address) return say(addressText::problem(address.error()));
  add({.title = address->toString(), .note = tr("Address"), .address = *address});
}

// What begins so before what only contains it.
void CommandPalette::offerMatching(const QString& text) {
  static const QChar space(u' ');
  const QStringList words = text.split(space, Qt::SkipEmptyParts);
  std::vector<PaletteEntry> fitting;
  std::ranges::copy_if(m_entries, std::back_inserter(fitting),
                       [&](const PaletteEntry& entry) { return matches(entry, words); });
  std::stable_partition(fitting.begin(), fitting.end(), [&](const PaletteEntry& entry) {
    return beginsWith(entry, words.first());
  });
  for (const PaletteEntry& entry : fitting)
    add(entry);
  for (const PaletteEntry& entry : m_found)
    add(entry);
  if (!m_failure.isEmpty()) say(m_failure);
  if (!m_offered.empty() || !m_failure.isEmpty()) return;
  say(m_isAsking || m_delay->isActive() ? tr("Searching…") : tr("Nothing of that name was found."));
}

void CommandPalette::add(const PaletteEntry& entry) {
  auto* const item = new QStandardItem(entry.title);
  item->setData(entry.note, PaletteDelegate::noteRole);
  item->setData(entry.keys, PaletteDelegate::keysRole);
  item->setData(QStringLiteral("%1, %2 %3").arg(entry.title, entry.note, entry.keys),
                Qt::AccessibleTextRole);
  m_lines->appendRow(item);
  m_offered.push_back(entry);
}

// A line that says something and cannot be chosen; always the last one.
void CommandPalette::say(const QString& sentence) {
  auto* const item = new QStandardItem(sentence);
  item->setFlags(Qt::ItemIsEnabled);
  m_lines->appendRow(item);
}

void CommandPalette::place() {
  if (!isVisible()) return;
  const QWidget* const around = parentWidget();
  const int width = std::min(usualWidth, around->width() - 2 * edge);
  const int lines = std::clamp(m_lines->rowCount(), 1, linesShownMax);
  m_list->setFixedHeight(lines * std::max(m_list->sizeHintForRow(0), 1));
  const int height = std::min(sizeHint().height(), around->height() - topMargin - edge);
  setGeometry((around->width() - width) / 2, topMargin, width, height);
}

void CommandPalette::moveBy(int rows) {
  const int count = int(m_offered.size());
  if (count == 0) return;
  const int row = (m_list->currentIndex().row() + rows + count) % count;
  m_list->setCurrentIndex(m_lines->index(row, 0));
}

void CommandPalette::choose(int row) {
  if (row < 0 || size_t(row) >= m_offered.size()) return;
  const PaletteEntry entry = m_offered[size_t(row)];
  dismiss();
  m_recent.visited(entry);
  // A room of the window is shown as it was left; its bare address would clear its filters.
  if (entry.run) {
    entry.run();
  } else {
    Q_EMIT addressChosen(entry.address);
  }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched != m_field || event->type() != QEvent::KeyPress) {
    return QFrame::eventFilter(watched, event);
  }
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
      moveBy(1);
      return true;
    case Qt::Key_Up:
      moveBy(-1);
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (m_offered.empty() && (m_isAsking || m_delay->isActive())) {
        m_choosesOnAnswer = true;
      } else {
        choose(m_list->currentIndex().row());
      }
      return true;
    case Qt::Key_Escape:
      dismiss();
      return true;
    default:
      return QFrame::eventFilter(watched, event);
  }
}
