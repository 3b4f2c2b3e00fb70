// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "models/effectsmodel.h"

class PageState;
class QLabel;

// What an action would do, before it is done: the sums, then every wallet, campaign, reward and
// milestone with before and after. Owns its model; GUI thread only.
class PreviewPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit PreviewPanel(const Currency& currency, QWidget* parent = nullptr);

  void showPreview(const Preview& preview);
  void showLoading();
  void showError(const QString& sentence, const QString& details);
  // Said below the sums; empty: nothing.
  void setNote(const QString& note);
  // Said where nothing would change.
  void setEmpty(const QString& sentence);

 Q_SIGNALS:
  void retryRequested();

 private:
  Currency m_currency;
  EffectsModel* m_model = nullptr;
  QWidget* m_content = nullptr;
  QLabel* m_sums = nullptr;
  QLabel* m_note = nullptr;
  PageState* m_state = nullptr;
};
