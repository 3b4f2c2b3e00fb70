// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the tour's script in which a bank's file is booked.
#include <QDir>
#include <QFile>
#include <QTableView>

#include "app/consolewindow.h"
#include "app/tour/tour.h"
#include "ui/depositrunpage.h"
#include "ui/mainwindow.h"

void Tour::depositRun() {
  add(
      {},
      [this] {
        QFile file(QDir::temp().filePath(
            QStringLiteral("tour-%1.csv").arg(QUuid::createUuid().toString(QUuid::Id128))));
        if (!file.open(QIODevice::WriteOnly)) return fail(file.errorString());
        file.write(
            "Buchungstag;Name;Betrag;Verwendungszweck;Referenz\n"
            "24.11.2026;Ada Tourist;10,00;Wallet;TOUR-1\n"
            "24.11.2026;ben tourist;1.250,50;Wallet;TOUR-2\n"
            "24.11.2026;Somebody Else;5,00;?;TOUR-3\n");
        file.close();
        m_console.window().showPage(pageOf<DepositRunPage>());
        pageOf<DepositRunPage>()->open(file.fileName());
      },
      [] { return Hand::rowsIn(QStringLiteral("depositRunTable")) == 3; });
  add(tr("Opened a bank's file: two of its three rows can be booked"),
      [this] { QFile::remove(pageOf<DepositRunPage>()->import().file()); });
  pictureOfWindow(QStringLiteral("deposit-run"));
  add(
      {}, [this] { must(Hand::trigger(*page(), QStringLiteral("depositRunBook")), tr("book")); },
      [] {
        const auto* const send = Hand::findWidget(QStringLiteral("bookRunSend"));
        return send && send->isEnabled();
      });
  picture(QStringLiteral("deposit-run-preview"),
          [] { return Hand::findWidget(QStringLiteral("bookRunDialog")); });
  add(
      tr("Booked the run after seeing what it would do"),
      [this] { must(Hand::click(QStringLiteral("bookRunSend")), tr("book")); },
      [this] { return pageOf<DepositRunPage>()->import().state() == BankImport::State::booked; });
  tellChanges();
  pictureOfWindow(QStringLiteral("deposit-run-booked"));
}
