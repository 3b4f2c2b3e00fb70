// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wholefile.h"

#include <QSaveFile>

namespace {

Failure problemOf(const QSaveFile& file) {
  // The one error in which Qt tells a full disk from the rest.
  const bool isFull = file.error() == QFileDevice::ResourceError;
  return Failure(Error{.kind = ErrorKind::rejected,
                       .refusal = isFull ? Refusal::diskFull : Refusal::fileUnwritable,
                       .detail = file.errorString(),
                       .facts = {{QStringLiteral("file"), file.fileName()}}});
}

}  // namespace

Result<void> writeWholeFile(const QString& file, const Cancellation& cancellation,
                            const std::function<Result<void>(QIODevice&)>& write) {
  QSaveFile whole(file);
  if (!whole.open(QIODevice::WriteOnly)) return problemOf(whole);
  auto written = write(whole);
  // What the file refused is the cause of whatever else went wrong.
  if (whole.error() != QFileDevice::NoError) return problemOf(whole);
  if (!written) return written;
  if (cancellation.isRequested()) return Failure(Error{.kind = ErrorKind::cancelled});
  if (!whole.commit()) return problemOf(whole);
  return {};
}
