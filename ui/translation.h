// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

class QCoreApplication;

// Makes the program speak a language: our texts and Qt's own. Call once, before any window. Where
// we have no translation the program speaks English; numbers and dates follow the locale always.
// The "C" locale, which writes them for machines, is replaced by English.
void installTranslation(QCoreApplication& app, const QLocale& locale = QLocale::system());
