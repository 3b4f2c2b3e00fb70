// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace {

void install(QCoreApplication& app, const QLocale& locale, const QString& name,
             const QString& folder) {
  auto* const translator = new QTranslator(&app);
  if (!translator->load(locale, name, QStringLiteral("_"), folder) ||
      !app.installTranslator(translator)) {
    delete translator;
  }
}

}  // namespace

void installTranslation(QCoreApplication& app, const QLocale& locale) {
  const bool isForMachines = locale.language() == QLocale::C;
  const QLocale spoken = isForMachines ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
  QLocale::setDefault(spoken);
  // Qt's first: what is installed last is asked first.
  install(app, spoken, QStringLiteral("qtbase"),
          QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(app, spoken, QStringLiteral("groundswell"), QStringLiteral(":/translations"));
}
