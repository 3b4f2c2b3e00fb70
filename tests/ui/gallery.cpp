// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program, not a test: it draws the kit's widgets with made-up rows, in both schemes, so that a
// person can look at them.  QT_QPA_PLATFORM=offscreen gallery FOLDER [LANGUAGE]

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QHash>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include "models/pagedmodel.h"
#include "ui/banner.h"
#include "ui/card.h"
#include "ui/errortext.h"
#include "ui/figurecard.h"
#include "ui/form.h"
#include "ui/fundingchart.h"
#include "ui/mainwindow.h"
#include "ui/moneyedit.h"
#include "ui/page.h"
#include "ui/pagestate.h"
#include "ui/tableview.h"
#include "ui/taskbar.h"
#include "ui/theme.h"
#include "ui/translation.h"

namespace {

struct Campaign {
  qint64 id;
  QString title, creator, status;
  Money raised, goal;
  int backers;
  QDateTime deadline;
};

QDateTime now() {
  return QDateTime({2026, 6, 15}, {12, 0}, Qt::UTC);
}

std::vector<Campaign> madeUp() {
  const QStringList titles{
      QStringLiteral("Documentary: The last ferry across the fjord"),
      QStringLiteral("Community orchard, phase two"),
      QStringLiteral("Open-source braille display"),
      QStringLiteral("Solar roof for the village hall"),
      QStringLiteral("Low-noise bike trailer"),
      QStringLiteral("<b>Harbour bakery</b> second oven"),
  };
  const QStringList creators{QStringLiteral("Tomáš Beneš"), QStringLiteral("M. Okafor"),
                             QStringLiteral("J. Whitaker"), QStringLiteral("Ana Lindqvist")};
  const QStringList states{QStringLiteral("active"), QStringLiteral("successful"),
                           QStringLiteral("failed"), QStringLiteral("pending"),
                           QStringLiteral("refunded")};
  std::vector<Campaign> rows;
  for (int i = 0; i < 40; ++i) {
    const qint64 goal = 1'600'000 + i * 370'000;
    const int percent = (i * 37) % 131;
    rows.push_back({100'000 + i, titles[i % 6], creators[i % 4], states[i % 5],
                    Money{goal / 100 * percent + i * 17 % 100}, Money{goal}, percent * 7,
                    now().addSecs(i * 140'000 - 90'000)});
  }
  return rows;
}

// Long words of another language, to see whether they fit; these texts are in no .ts file.
QString words(const char* text) {
  static const QHash<QString, QString> german{
      {QStringLiteral("&New campaign"), QStringLiteral("&Neue Kampagne anlegen")},
      {QStringLiteral("&Change"), QStringLiteral("Änderungen vor&nehmen")},
      {QStringLiteral("&Cancel campaign…"), QStringLiteral("Kampagne a&bbrechen …")},
      {QStringLiteral("&Record pledge"), QStringLiteral("&Zusage erfassen")},
      {QStringLiteral("Campaigns"), QStringLiteral("Kampagnen")},
      {QStringLiteral("Campaign"), QStringLiteral("Kampagne")},
      {QStringLiteral("Ledger"), QStringLiteral("Buchungsprotokoll")},
      {QStringLiteral("Wallet"), QStringLiteral("Guthabenübersicht")},
      {QStringLiteral("Creator"), QStringLiteral("Erstellt von")},
      {QStringLiteral("Status"), QStringLiteral("Bearbeitungsstand")},
      {QStringLiteral("Progress"), QStringLiteral("Finanzierungsfortschritt")},
      {QStringLiteral("Raised"), QStringLiteral("Eingesammelt")},
      {QStringLiteral("Backers"), QStringLiteral("Unterstützende")},
      {QStringLiteral("Ends"), QStringLiteral("Verbleibende Zeit")},
      {QStringLiteral("Raised this month"), QStringLiteral("In diesem Monat eingesammelt")},
      {QStringLiteral("Held for payout"), QStringLiteral("Zur Auszahlung zurückgehalten")},
      {QStringLiteral("2 lapse within the hour"),
       QStringLiteral("2 verfallen innerhalb der nächsten Stunde")},
      {QStringLiteral("Search campaigns and creators"),
       QStringLiteral("Kampagnen und Erstellende durchsuchen")},
      {QStringLiteral("Number of &places"), QStringLiteral("Anzahl der verfügbaren &Plätze")},
  };
  const QString english = QString::fromUtf8(text);
  return QLocale().language() == QLocale::German ? german.value(english, english) : english;
}

PagedModel<Campaign>* makeModel(QObject* parent) {
  using Row = Campaign;
  std::vector<Column<Row>> columns;
  columns.push_back({.title = words("No."),
                     .display = [](const Row& r) { return QString::number(r.id); },
                     .alignment = Qt::AlignRight,
                     .sortKey = "id",
                     .width = 80});
  columns.push_back({.title = words("Campaign"),
                     .display = [](const Row& r) { return r.title; },
                     .sortKey = "title",
                     .width = 180,
                     .stretches = true});
  columns.push_back({.title = words("Creator"), .display = [](const Row& r) { return r.creator; }});
  columns.push_back({.title = words("Status"),
                     .display = [](const Row& r) { return stateText(r.status); },
                     .extra = [](const Row& r, int role) -> QVariant {
                       return role == StatusRole ? QVariant(r.status) : QVariant();
                     },
                     .width = 120});
  columns.push_back(
      {.title = words("Progress"),
       .display = [](const Row& r) { return formatPercent(flooredPercent(r.raised, r.goal)); },
       .sortKey = "progress",
       .extra = [](const Row& r, int role) -> QVariant {
         return role == ProgressRole ? QVariant(flooredPercent(r.raised, r.goal)) : QVariant();
       },
       .width = 160});
  columns.push_back({.title = words("Raised"),
                     .display = [](const Row& r) { return formatMoney(r.raised, {}); },
                     .alignment = Qt::AlignRight,
                     .sortKey = "raised"});
  columns.push_back({.title = words("Backers"),
                     .display = [](const Row& r) { return formatCount(r.backers); },
                     .alignment = Qt::AlignRight,
                     .width = 80});
  columns.push_back({.title = words("Ends"),
                     .display = [](const Row& r) { return formatTimeLeft(r.deadline, now()); },
                     .width = 150});
  return new PagedModel<Row>(
      std::move(columns), [](const Row& r) { return r.id; },
      [](const PageRequest<Row>&, auto done) { done(madeUp()); }, parent);
}

Funding madeUpFunding() {
  Funding funding{.goal = Money{2'000'000},
                  .milestones = {{words("Second oven"), Money{1'000'000}},
                                 {words("Shop window"), Money{2'800'000}},
                                 {words("Delivery bike"), Money{3'400'000}}},
                  .from = now().addDays(-45),
                  .to = now()};
  qint64 raised = 0;
  for (int day = 0; day < 45; ++day) {
    raised += 20'000 + (day * 7919) % 90'000;
    funding.points.push_back({now().addDays(day - 45), Money{raised}});
  }
  return funding;
}

class TablePage final : public Page {
 public:
  TablePage() {
    for (const QString& name :
         {words("&New campaign"), words("&Change"), words("&Cancel campaign…")}) {
      addAction(new QAction(name, this));
    }
    setPrimaryAction(new QAction(words("&Record pledge"), this));
    auto* const figures = new QHBoxLayout;
    figures->setSpacing(12);
    const auto add = [&](const QString& label, const QString& figure, const QString& note) {
      auto* const card = new FigureCard(label);
      card->setFigure(figure);
      card->setNote(note);
      figures->addWidget(card);
    };
    add(words("Raised this month"), formatMoney(Money{18'422'050}, {}), words("+12.4 % on May"));
    add(words("Live campaigns"), formatCount(412), words("38 end this week"));
    add(words("Held for payout"), formatMoney(Money{6'100'400}, {}), words("9 are due today"));
    add(words("Pending pledges"), formatCount(7), words("2 lapse within the hour"));
    body()->addLayout(figures);
    auto* const state = new PageState;
    auto* const table = new TableView(state);
    auto* const model = makeModel(this);
    table->setPagedModel(model);
    table->setStatusColumn(3);
    table->setProgressColumn(4);
    state->setContent(table);
    state->follow(model);
    body()->addWidget(state, 3);
    auto* const card = new Card(words("Harbour bakery second oven — pledged against goal"));
    auto* const chart = new FundingChart;
    chart->setFunding(madeUpFunding());
    card->body()->addWidget(chart);
    body()->addWidget(card, 2);
    model->sort(0, Qt::AscendingOrder);
    model->reload();
    table->selectRow(2);
  }
  [[nodiscard]] QString title() const override { return words("Campaigns"); }
  [[nodiscard]] QString searchHint() const override {
    return words("Search campaigns and creators");
  }
};

class StatesPage final : public Page {
 public:
  StatesPage() {
    banner()->say(Banner::Kind::success, words("€25.00 pledged to “Harbour bakery second oven”."));
    auto* const warning = new Banner;
    warning->say(Banner::Kind::warning, words("The connection was lost; this is as of 12:04."));
    auto* const error = new Banner;
    error->say(Banner::Kind::error,
               errorText({.kind = ErrorKind::conflict}, Attempt::placePledge).sentence());
    body()->addWidget(warning);
    body()->addWidget(error);
    auto* const grid = new QGridLayout;
    grid->setSpacing(12);
    const auto add = [&](int row, int column) {
      auto* const state = new PageState;
      state->setContent(new QLabel(state));
      auto* const card = new Card;
      card->body()->addWidget(state);
      grid->addWidget(card, row, column);
      return state;
    };
    add(0, 0)->showLoading();
    PageState* const empty = add(0, 1);
    empty->setEmpty(words("No campaign fits this search."),
                    new QAction(words("&New campaign"), this));
    empty->showEmpty();
    const ErrorText lost = errorText({.kind = ErrorKind::connectionLost,
                                      .sqlState = QStringLiteral("08006"),
                                      .detail = QStringLiteral("server closed the connection")},
                                     Attempt::load);
    add(1, 0)->showError(lost.sentence(), lost.details);
    PageState* const plain = add(1, 1);
    plain->setEmpty(words("Nobody has pledged yet."));
    plain->showEmpty();
    body()->addLayout(grid, 1);
  }
  [[nodiscard]] QString title() const override { return words("Ledger"); }
};

class FormPage final : public Page {
 public:
  FormPage() {
    auto* const card = new Card(words("New campaign"));
    auto* const form = new Form;
    auto* const amount = new MoneyEdit;
    amount->setText(QStringLiteral("12,345,6"));
    form->addField(QStringLiteral("title"), words("&Title"),
                   new QLineEdit(words("Harbour bakery")));
    form->addField(QStringLiteral("amount"), words("&Goal"), amount,
                   [amount] { return amount->problem(); });
    auto* const choice = new QComboBox;
    choice->addItems({words("Without a reward"), words("A loaf a week")});
    form->addField(QStringLiteral("tier"), words("&Reward"), choice);
    auto* const places = new QSpinBox;
    places->setValue(12);
    form->addField(QStringLiteral("quantity_available"), words("Number of &places"), places);
    form->addField(QStringLiteral("deadline"), words("&Deadline"), new QDateTimeEdit(now()));
    form->addField(QStringLiteral("description"), words("D&escription"), new QPlainTextEdit);
    auto* const allowed = new QCheckBox(words("Backers may &cancel their pledges"));
    allowed->setChecked(true);
    form->addWidget(allowed);
    card->body()->addWidget(form);
    auto* const buttons = new QHBoxLayout;
    auto* const save = new QPushButton(words("&Create campaign"));
    Theme::setPrimary(*save);
    auto* const off = new QPushButton(words("Not now"));
    off->setEnabled(false);
    buttons->addStretch();
    buttons->addWidget(off);
    buttons->addWidget(new QPushButton(words("Cancel")));
    buttons->addWidget(save);
    card->body()->addLayout(buttons);
    card->setMaximumWidth(560);
    body()->addWidget(card);
    body()->addStretch();
    form->validate();
  }
  [[nodiscard]] QString title() const override { return words("Wallet"); }
};

void settle() {
  for (int i = 0; i < 30; ++i)
    QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

}  // namespace

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  const QStringList arguments = app.arguments();
  if (arguments.size() < 2) {
    qCritical("usage: gallery FOLDER [LANGUAGE]");
    return 2;
  }
  const QDir folder(arguments[1]);
  folder.mkpath(QStringLiteral("."));
  installTranslation(app, arguments.size() > 2 ? QLocale(arguments[2]) : QLocale::c());
  Theme::apply(app, Theme::Scheme::light);
  MainWindow window;
  window.addPage(new TablePage);
  window.addPage(new StatesPage);
  window.addPage(new FormPage);
  window.setConnectionText(words("Demo on this computer — signed in as ops"));
  window.taskBar()->setTask(QStringLiteral("close"), words("Closing campaigns"), 40);
  window.setClockDifference(3'400);
  window.show();
  for (const auto scheme : {Theme::Scheme::light, Theme::Scheme::dark}) {
    Theme::apply(app, scheme);
    for (Page* const page : window.pages()) {
      window.showPage(page);
      QTimer::singleShot(300, &app, &QCoreApplication::quit);
      QCoreApplication::exec();
      settle();
      const QString name = QStringLiteral("%1-%2.png")
                               .arg(window.pages().indexOf(page) + 1)
                               .arg(scheme == Theme::Scheme::light ? QStringLiteral("light")
                                                                   : QStringLiteral("dark"));
      window.grab().save(folder.filePath(name));
    }
  }
  return 0;
}
