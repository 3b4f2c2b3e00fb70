// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "storage/preview.h"
#include "ui/actiondialog.h"

class PreviewPanel;

// A dialog whose action is shown before it is done: it is rehearsed when the dialog opens, and what
// is sent later demands to do exactly that. Where something else would happen by then nothing does,
// and the new preview is shown. No transaction is open while a person looks.
class PreviewedDialog : public ActionDialog {
  Q_OBJECT

 public:
  // Whether what would happen is shown, and so can be agreed to.
  [[nodiscard]] bool isShown() const { return m_shown.has_value(); }
  // That; once the action succeeded it is what was done. Only where something is shown.
  [[nodiscard]] const Preview& shown() const { return *m_shown; }

 protected:
  PreviewedDialog(Console& console, Attempt attempt, const QString& name, QWidget* parent);

  // What the fields say, without a preview's digest.
  [[nodiscard]] virtual Action wanted() const = 0;
  // What is rehearsed: the same as far as its effects go.
  [[nodiscard]] virtual Action rehearsed() const { return wanted(); }
  // A preview came, and is shown.
  virtual void previewed(const Preview& preview);

  // Shows the panel below the form and rehearses the action; nothing can be sent until it is there.
  void startPreview();
  [[nodiscard]] PreviewPanel* panel();

  [[nodiscard]] Action action() const final;
  void refused(const Error& error) override;

 private:
  void rehearse();
  void rehearsalDone(const Result<Preview>& preview);

  Attempt m_attempt;
  PreviewPanel* m_panel = nullptr;  // none where nothing is previewed
  std::optional<Preview> m_shown;
};
