// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>

// Passwords in the desktop's keyring. Everything is asked for and answered in the event loop. Where
// no keyring answers (no session bus, refused, too slow) it says so once and is left alone from
// then on: passwords are then asked for each time. Lives in the GUI thread.
class Keyring final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  // Nothing where there is none. `answered` is called once, later, unless the keyring is gone.
  void read(const QString& key, std::function<void(const std::optional<QString>&)> answered);
  void write(const QString& key, const QString& password);
  void remove(const QString& key);

 Q_SIGNALS:
  // In words, once.
  void failed(const QString& sentence);

 private:
  [[nodiscard]] bool isUsable();
  void fail();

  bool m_hasFailed = false;
};
