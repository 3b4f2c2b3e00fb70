// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "app/exitcode.h"

// What one run of the real program answered.
struct ProgramRun {
  int code = -1;
  QString out;
  QString err;

  [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
  // The error of a refusal on standard error, which warnings may precede.
  [[nodiscard]] QJsonObject error() const {
    const QString line = err.trimmed().section(u'\n', -1);
    return QJsonDocument::fromJson(line.toUtf8()).object().value(u"error"_qs).toObject();
  }
};

[[nodiscard]] inline ProgramRun runProgram(const QStringList& arguments,
                                           const QString& platform = {},
                                           const QByteArray& input = {}) {
  QProcess program;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.remove(u"GROUNDSWELL_PLATFORM"_qs);
  if (!platform.isEmpty()) environment.insert(u"GROUNDSWELL_PLATFORM"_qs, platform);
  program.setProcessEnvironment(environment);
  program.start(QStringLiteral(GROUNDSWELL_PROGRAM), arguments);
  program.write(input);
  program.closeWriteChannel();
  if (!program.waitForFinished(120'000)) program.kill();
  return {.code = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
          .out = QString::fromUtf8(program.readAllStandardOutput()),
          .err = QString::fromUtf8(program.readAllStandardError())};
}
