// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of the pages before the console: entrancepictures FOLDER [LANGUAGE]
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "models/console.h"
#include "storage/worker.h"
#include "ui/changepassworddialog.h"
#include "ui/demopage.h"
#include "ui/firstmanagerpage.h"
#include "ui/signinpage.h"
#include "ui/theme.h"
#include "ui/translation.h"
#include "ui/welcomepage.h"

namespace {

// As long as German may be.
void lengthen(QWidget& page) {
  const auto longer = [](const QString& text) {
    return text.size() < 3 ? text : text + u' ' + text.left(text.size() * 2 / 5);
  };
  const auto labels = page.findChildren<QLabel*>();
  for (QLabel* const label : labels)
    label->setText(longer(label->text()));
  const auto buttons = page.findChildren<QAbstractButton*>();
  for (QAbstractButton* const button : buttons)
    button->setText(longer(button->text()));
}

void picture(const QString& folder, const QString& name, QWidget& page, bool isLong) {
  if (page.isWindow() && !page.inherits("QDialog")) page.resize(760, 700);
  page.show();
  if (isLong) lengthen(page);
  for (const auto scheme : {Theme::Scheme::light, Theme::Scheme::dark}) {
    Theme::apply(*qApp, scheme);
    QCoreApplication::sendPostedEvents();
    page.grab().save(QStringLiteral("%1/%2%3-%4.png")
                         .arg(folder, name, isLong ? u"-long"_qs : QString(),
                              scheme == Theme::Scheme::light ? u"light"_qs : u"dark"_qs));
  }
}

}  // namespace

int main(int argc, char* argv[]) {
  QApplication application(argc, argv);
  installTranslation(application);
  const QString folder = QApplication::arguments().value(1, QStringLiteral("."));
  QDir().mkpath(folder);
  Theme::apply(application, Theme::Scheme::light);
  const QList<SavedConnection> saved{
      {u"Office"_qs, u"postgresql://maria@books.example/books"_qs},
      {u"Old server"_qs, u"postgresql://maria@10.0.0.7/books?sslmode=require"_qs}};
  for (const bool isLong : {false, true}) {
    WelcomePage welcome;
    picture(folder, u"welcome"_qs, welcome, isLong);
    DemoPage demo;
    picture(folder, u"demo"_qs, demo, isLong);
    FirstManagerPage manager;
    manager.show();
    manager.findChild<QPushButton*>(u"firstManagerCreate"_qs)->click();
    picture(folder, u"firstmanager"_qs, manager, isLong);
    SignInPage signIn;
    signIn.showServers(saved, {});
    picture(folder, u"signin"_qs, signIn, isLong);
    SignInPage weak;
    weak.showServers(saved, saved[1].uri);
    weak.setKeyringProblem(
        u"No keyring answers on this computer, so the password is asked for "
        "each time."_qs);
    picture(folder, u"signin-weak"_qs, weak, isLong);
    SignInPage fresh;
    fresh.showServers(saved, u"postgresql://new.example/club"_qs);
    fresh.refuse({.kind = ErrorKind::connectionLost, .refusal = Refusal::tlsNotTrusted});
    picture(folder, u"signin-new"_qs, fresh, isLong);
    SignInPage here;
    here.showLocal(u"mira"_qs);
    here.showBusy(u"Starting this computer's database server…"_qs);
    picture(folder, u"signin-local"_qs, here, isLong);
  }
  Worker worker(u"postgresql:///x?host=/nowhere"_qs);
  Console console(worker, {}, {});
  for (const bool isLong : {false, true}) {
    auto* const dialog = new ChangePasswordDialog(console, {});
    dialog->show();
    dialog->findChild<QPushButton*>(u"changePasswordSend"_qs)->click();
    picture(folder, u"changepassword"_qs, *dialog, isLong);
    delete dialog;
  }
  return 0;
}
