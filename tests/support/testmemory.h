// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>

#include "ui/viewmemory.h"

// A ViewMemory that lasts as long as its test.
class TestMemory final : public ViewMemory {
 public:
  [[nodiscard]] QStringList recall(const QString& key) const override { return m_kept.value(key); }
  void keep(const QString& key, const QStringList& texts) override {
    if (texts.isEmpty()) {
      m_kept.remove(key);
    } else {
      m_kept.insert(key, texts);
    }
  }
  [[nodiscard]] QStringList keys() const { return m_kept.keys(); }

 private:
  QMap<QString, QStringList> m_kept;
};
