// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/previeweddialog.h"

#include <QVBoxLayout>

#include "ui/banner.h"
#include "ui/previewpanel.h"

namespace {
constexpr int widthWithPanel = 760;
}

PreviewedDialog::PreviewedDialog(Console& console, Attempt attempt, const QString& name,
                                 QWidget* parent)
    : ActionDialog(console, attempt, name, parent), m_attempt(attempt) {}

PreviewPanel* PreviewedDialog::panel() {
  if (m_panel) return m_panel;
  m_panel = new PreviewPanel(console().currency(), this);
  body()->addWidget(m_panel, 1);
  setMinimumWidth(widthWithPanel);
  connect(m_panel, &PreviewPanel::retryRequested, this, &PreviewedDialog::startPreview);
  return m_panel;
}

void PreviewedDialog::startPreview() {
  m_shown.reset();
  setSendAllowed(false);
  panel()->showLoading();
  rehearse();
}

void PreviewedDialog::rehearse() {
  console().worker().run<Preview>(
      this, lane(),
      [action = rehearsed()](Connection& connection) { return preview(connection, action); },
      [this](const Result<Preview>& preview) { rehearsalDone(preview); });
}

void PreviewedDialog::rehearsalDone(const Result<Preview>& preview) {
  if (!preview) {
    const ErrorText text = errorText(preview.error(), m_attempt, console().currency());
    m_panel->showError(text.sentence(), text.details);
    return;
  }
  m_shown = *preview;
  m_panel->showPreview(*preview);
  setSendAllowed(true);
  previewed(*preview);
}

// A campaign with very many pledges is refunded in batches, of which the action is the first.
void PreviewedDialog::previewed(const Preview& preview) {
  const qint64 lines = preview.follows.lines;
  m_panel->setNote(lines == 0   ? QString()
                   : lines == 1 ? tr("The last of these refunds follows right after it.")
                                : tr("The last %1 of these refunds follow right after it, in "
                                     "batches.")
                                      .arg(formatCount(lines)));
}

Action PreviewedDialog::action() const {
  return m_shown ? confirmed(wanted(), m_shown->digest) : wanted();
}

void PreviewedDialog::refused(const Error& error) {
  const QString field = error.facts.value(QLatin1StringView("field")).toString();
  if (m_panel && error.kind == ErrorKind::changedMeanwhile && field == u"effects") {
    startPreview();
    banner()->say(Banner::Kind::warning,
                  tr("Something changed since you looked, so nothing was done. Below is what would "
                     "happen now."));
    return;
  }
  ActionDialog::refused(error);
}
