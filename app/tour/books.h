// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QObject>

#include "models/console.h"

// The wallets and campaigns that the tour tells of, and how they changed from one step to the
// next. Reads through the worker as any page does. Lives in the GUI thread.
class Books final : public QObject {
  Q_OBJECT

 public:
  explicit Books(Console& console, QObject* parent = nullptr);

  void watchWallet(const QString& label, UserId user);
  void watchCampaign(const QString& label, CampaignId campaign);

  // Reads them all again; isRead() tells when the answer is there.
  void read();
  [[nodiscard]] bool isRead() const { return m_isRead; }
  // "Ada's wallet: €0.00 -> €120.00", for each that changed by the last read().
  [[nodiscard]] QStringList changes() const;
  [[nodiscard]] Money now(const QString& label) const;

 Q_SIGNALS:
  void failed(const QString& why);

 private:
  using Amounts = std::map<QString, Money>;
  struct Watched {
    QString label;
    UserId user;
    CampaignId campaign;
  };

  Console& m_console;
  std::vector<Watched> m_watched;
  Amounts m_before;
  Amounts m_now;
  bool m_isRead = true;
};
