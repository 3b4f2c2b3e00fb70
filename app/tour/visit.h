// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tour/walk.h"
#include "storage/campaigns.h"

// A short visit of one of the demo's people: each room that the role has is looked at and pictured,
// and what the role must not see or do is looked for and not found. Lives in the GUI thread.
class Visit final : public Walk {
  Q_OBJECT

 public:
  // folder exists. role: "creator", "backer", "auditor".
  Visit(ConsoleWindow& console, const QString& role, const QString& folder,
        QObject* parent = nullptr);

 private:
  void tell() override;
  void visitRooms();
  void visitAsCreator();
  void visitAsBacker();
  void visitAsAuditor();

  void showCampaigns(const QString& whose);
  void openMostRaised(std::function<bool(const CampaignRow&)> fits);
  [[nodiscard]] bool offersNone(const std::initializer_list<const char*>& names) const;

  QString m_role;
  QString m_name;
};
