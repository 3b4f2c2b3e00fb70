// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/campaigns.h"
#include "ui/editdialog.h"

class QLineEdit;
class QPlainTextEdit;

// A running campaign's title and description, changed by its creator or staff.
class CampaignTextDialog final : public EditDialog {
  Q_OBJECT

 public:
  CampaignTextDialog(Console& console, const Campaign& campaign, QWidget* parent);

 protected:
  [[nodiscard]] Action action() const override;
  [[nodiscard]] std::vector<Error> problems() const override;
  void readTheirs() override;

 private:
  void makeFields();
  void show(const Campaign& campaign);
  [[nodiscard]] ChangeCampaign request() const;

  CampaignId m_id;
  int m_version;  // the one that was changed here
  QLineEdit* m_title = nullptr;
  QPlainTextEdit* m_description = nullptr;
};
