// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLineEdit>
#include <QPointer>

#include "models/console.h"

class QListView;
class QStandardItemModel;
class QTimer;

// A field that finds one thing which the server knows: type part of its name, or its number; the
// server searches a moment later and a list below the field offers what it found. Arrows, Enter
// and Escape work in the field itself, which keeps the focus. Made to be inherited: who inherits
// asks the server and keeps what is chosen. Owns the list; GUI thread only.
class SearchPicker : public QLineEdit {
  Q_OBJECT

 public:
  static constexpr int searchDelayMs = 200;
  static constexpr int offeredMax = 8;

  ~SearchPicker() override;

  // Why nothing is chosen, for the line below the field; empty: something is.
  [[nodiscard]] virtual QString problem() const = 0;
  // Whether a widget is the list of some picker, which lies in the window and not in its field.
  [[nodiscard]] static bool isList(const QWidget* widget);

 Q_SIGNALS:
  // The field was left, and nothing is chosen.
  void abandoned();

 protected:
  struct Offer {
    QString title;
    QString note;  // in grey beside it
    qint64 number = 0;
  };
  struct Names {
    QString list;     // its objectName
    QString heard;    // its accessible name
    QString nothing;  // the sentence where nothing was found
  };

  SearchPicker(Console& console, Names names, QWidget* parent);

  // Asks the server; the answer is handed to answered(), unless another question came since.
  virtual void ask(const QString& words, quint64 question) = 0;
  [[nodiscard]] virtual bool isChosen() const = 0;
  // Of what was offered last; a row that there is.
  virtual void take(size_t row) = 0;
  // Something else is typed: what was found and chosen no longer counts.
  virtual void forget() = 0;

  [[nodiscard]] Console& console() const { return m_console; }
  [[nodiscard]] bool isCurrent(quint64 question) const { return question == m_question; }
  void answered(const Result<std::vector<Offer>>& offers);
  // Shows what is chosen; nothing is searched any more.
  void showChosen(const QString& chosen);
  // As if a person had changed the text.
  void typed();

  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  void makePopup();
  void search();
  [[nodiscard]] bool isOneMeant() const;
  void offer();
  void place();
  void closePopup();
  [[nodiscard]] bool isOffering() const;
  void choose(int row);
  void moveBy(int rows);

  Console& m_console;
  Names m_names;
  std::vector<Offer> m_offers;  // for what is typed now
  QPointer<QListView> m_popup;  // a child of the window, above everything else in it
  QStandardItemModel* m_offered = nullptr;
  QTimer* m_delay = nullptr;
  quint64 m_question = 0;  // an answer to an older one is dropped
  bool m_isAsking = false;
  bool m_choosesOnAnswer = false;  // Enter came before the answer did
};
