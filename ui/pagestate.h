// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStackedWidget>

class PagedTableModel;
class QAction;
class QLabel;
class QPushButton;
class QTimer;

// Shows a page's content or says why there is none: loading, empty (with what to do about it), or
// an error with Retry.
class PageState final : public QStackedWidget {
  Q_OBJECT

 public:
  explicit PageState(QWidget* parent = nullptr);

  // Made as a child of this one: what moves to another parent is styled anew, a table for as long
  // as it takes to make it.
  void setContent(QWidget* content);

  // What "empty" says, and the action it offers (may be null).
  void setEmpty(const QString& sentence, QAction* action = nullptr);

  // In a turn of its own: what was just filled is laid out and painted apart from the filling, and
  // the window answers in between.
  void showContent();
  // Said only after a moment: most answers come before it, and a flash helps nobody.
  void showLoading();
  void showEmpty();
  // `sentence` for the person; `details` for whoever helps them, may be empty.
  void showError(const QString& sentence, const QString& details = {});

  // Follows the model: its state decides what is shown, its error is said by errorText() as a
  // failed load, Retry reloads it.
  void follow(PagedTableModel* model);

  [[nodiscard]] QWidget* content() const { return m_content; }

 Q_SIGNALS:
  void retryRequested();

 private:
  [[nodiscard]] QWidget* makeLoadingSign();
  [[nodiscard]] QWidget* makeEmpty();
  [[nodiscard]] QWidget* makeError();
  void sayEmpty();
  void showStateOf(const PagedTableModel& model);
  void turnTo(QWidget* page);

  QWidget* m_content = nullptr;
  // Made when they are needed: most lists of a page are never seen in such a state.
  QWidget* m_loading = nullptr;
  QWidget* m_empty = nullptr;
  QWidget* m_error = nullptr;
  QWidget* m_loadingSign = nullptr;
  QString m_emptyText;
  QLabel* m_emptySentence = nullptr;
  QPushButton* m_emptyButton = nullptr;
  QPointer<QAction> m_emptyAction;
  QLabel* m_errorSentence = nullptr;
  QLabel* m_errorDetails = nullptr;
  QPushButton* m_retry = nullptr;
  QTimer* m_delay = nullptr;
  QTimer* m_turn = nullptr;
};
