// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <algorithm>
#include <cstdlib>

#include "app/exitcode.h"
#include "app/terminal.h"
#include "models/pageaddress.h"
#include "storage/conninfo.h"

namespace {

constexpr QLatin1StringView platformOption("platform");
constexpr QLatin1StringView demoOption("demo");
constexpr QLatin1StringView tourOption("tour");
constexpr QLatin1StringView untilShownOption("until-shown");

void addDesktopOptions(QCommandLineParser& parser) {
  parser.addOptions(
      {{platformOption,
        QStringLiteral("PostgreSQL URI of the platform, postgresql://login@host/database."),
        QStringLiteral("URI")},
       {demoOption, QStringLiteral("Straight into the demo.")},
       {tourOption,
        QStringLiteral("Does the main job through the real windows, without a display, saves a "
                       "picture of every page to DIR and proves the books."),
        QStringLiteral("DIR")},
       {untilShownOption,
        QStringLiteral("Says so and ends as soon as the first rows are on the screen: to measure "
                       "how long a start takes.")}});
}

QString desktopHelp() {
  QString text = QStringLiteral(
      "Groundswell, the console of a crowdfunding platform.\n\n"
      "Without a command it opens its window, with groundswell://ROOM/... at that place of the "
      "console. Commands (groundswell COMMAND --help tells more):\n");
  for (const Command* command : commands::all()) {
    text += QStringLiteral("  %1 %2\n")
                .arg(QLatin1StringView(command->name), -10)
                .arg(QLatin1StringView(command->summary));
  }
  return text + QStringLiteral(
                    "\nWhere a command needs a platform and none is named, the environment's\n"
                    "GROUNDSWELL_PLATFORM is used. Passwords come from ~/.pgpass or PGPASSWORD, "
                    "or the\nwindow asks for them; never from the command line, which others on "
                    "this computer can see.");
}

// QCommandLineParser wraps what it says of options, but not the description.
QString wrapped(const QString& text) {
  constexpr qsizetype columns = 79;
  QStringList lines;
  const QStringList paragraphs = text.split(u'\n');
  for (const QString& paragraph : paragraphs) {
    QString rest = paragraph;
    while (rest.size() > columns) {
      const qsizetype space = rest.lastIndexOf(u' ', columns);
      // Indented lines are examples, which breaks would spoil; continuations are indented more.
      if (space <= 0 || paragraph.startsWith(QLatin1StringView("  {")) ||
          paragraph.startsWith(QLatin1StringView("  groundswell"))) {
        break;
      }
      lines.append(rest.left(space));
      rest =
          (paragraph.startsWith(u' ') ? QStringLiteral("      ") : QString()) + rest.mid(space + 1);
    }
    lines.append(rest);
  }
  return lines.join(u'\n');
}

// Everybody on this computer can read the command lines of running programs.
bool holdsPassword(const QString& argument) {
  const bool isOption = argument.startsWith(QLatin1StringView("--"));
  const QString value = isOption ? argument.section(u'=', 1) : argument;
  if (!value.contains(QLatin1StringView("://")) && !value.contains(u'=')) return false;
  const auto address = Conninfo::parse(value);
  return address && address->hasSecret();
}

}  // namespace

CommandLine::CommandLine(const QStringList& arguments) : m_arguments(arguments) {
  // Only to find the command's name, whatever options it has.
  QCommandLineParser finder;
  finder.addHelpOption();
  finder.addVersionOption();
  addDesktopOptions(finder);
  finder.parse(arguments);
  m_command = commands::find(finder.positionalArguments().value(0));
  m_parser = std::make_unique<QCommandLineParser>();
}

void CommandLine::process() {
  if (std::any_of(m_arguments.cbegin(), m_arguments.cend(), holdsPassword)) {
    terminal::complain(
        QStringLiteral("A password on the command line can be seen by others on this computer. "
                       "Nothing was done. Leave it out of the address: it is taken from PGPASSWORD "
                       "or ~/.pgpass, and the window asks for it."));
    std::exit(number(ExitCode::usage));
  }
  m_parser->addHelpOption();
  if (m_command) {
    describeCommand();
  } else {
    describeDesktop();
  }
  m_parser->setApplicationDescription(wrapped(m_parser->applicationDescription()));
  // Not QCommandLineParser::process(): its exit code for a mistake would be that of a bug.
  if (!m_parser->parse(m_arguments)) {
    terminal::complain(m_parser->errorText() + QStringLiteral(" See --help."));
    std::exit(number(ExitCode::usage));
  }
  if (m_parser->isSet(QStringLiteral("help"))) m_parser->showHelp(number(ExitCode::done));
  if (!m_command && m_parser->isSet(QStringLiteral("version"))) m_parser->showVersion();
  const QStringList others = m_command ? QStringList() : m_parser->positionalArguments();
  const bool isAddress = others.size() == 1 && PageAddress::isMeant(others.at(0));
  if (!others.isEmpty() && !isAddress) {
    terminal::complain(QStringLiteral("There is no command %1. See --help.").arg(others.at(0)));
    std::exit(number(ExitCode::usage));
  }
}

void CommandLine::describeDesktop() {
  m_parser->addVersionOption();
  m_parser->setApplicationDescription(desktopHelp());
  addDesktopOptions(*m_parser);
}

void CommandLine::describeCommand() {
  // Its place in the usage line; what follows are its own.
  m_parser->addPositionalArgument(QLatin1StringView(m_command->name),
                                  QLatin1StringView(m_command->summary));
  m_command->describe(*m_parser);
}

int CommandLine::runCommand() const {
  return m_command->run(*m_parser);
}

QString CommandLine::platform() const {
  return m_parser->value(platformOption);
}

bool CommandLine::demo() const {
  return m_parser->isSet(demoOption);
}

QString CommandLine::address() const {
  return m_command ? QString() : m_parser->positionalArguments().value(0);
}

QString CommandLine::tourDirectory() const {
  return m_parser->value(tourOption);
}

bool CommandLine::untilShown() const {
  return m_parser->isSet(untilShownOption);
}
