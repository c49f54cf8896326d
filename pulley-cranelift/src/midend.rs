//! Cranelift's mid-end, run without a target.
//!
//! The passes of [`Context::optimize`], which wants a `TargetIsa` but only reads flags from it. Their order is Cranelift's:
//! each relies on what the one before computed. Ours are the first and the last two.

use cranelift_codegen::Context;
use cranelift_codegen::control::ControlPlane;
use cranelift_codegen::settings::{self, Configurable, Flags};

use crate::{CompileError, Config, OptLevel, loops, self_calls, wide_multiply};

/// The mid-end, set up once for a compilation.
pub(crate) struct MidEnd {
    flags: Flags,
    opt_level: OptLevel,
    verify: bool,
}

impl MidEnd {
    /// The mid-end as the configuration wants it.
    ///
    /// # Errors
    ///
    /// Cranelift does not know a setting, which is a bug.
    pub(crate) fn new(config: &Config) -> Result<Self, CompileError> {
        let mut builder = settings::builder();
        let opt_level = match config.opt_level {
            OptLevel::None => "none",
            OptLevel::Speed => "speed",
        };
        let verify = if config.verify_clif { "true" } else { "false" };
        for (name, value) in [("opt_level", opt_level), ("enable_verifier", verify)] {
            builder
                .set(name, value)
                .map_err(|error| CompileError::internal(format!("Cranelift's setting `{name}`: {error}")))?;
        }
        Ok(MidEnd { flags: Flags::new(builder), opt_level: config.opt_level, verify: config.verify_clif })
    }

    /// Optimizes the function in `context`. Afterwards no block is unreachable, and no value is an alias of another.
    ///
    /// # Errors
    ///
    /// The verifier is on and found something, which is a bug.
    pub(crate) fn optimize(&self, context: &mut Context) -> Result<(), CompileError> {
        if self.verify {
            cranelift_codegen::verify_function(&context.func, &self.flags)
                .map_err(|errors| refused(context, "translation", &errors.to_string()))?;
        }
        if self.opt_level == OptLevel::Speed {
            self_calls::make_loops(&mut context.func);
        }
        context.compute_cfg();
        context.compute_domtree();
        context
            .eliminate_unreachable_code(&self.flags)
            .map_err(|error| refused(context, "unreachable code elimination", &error.to_string()))?;
        context
            .remove_constant_phis(&self.flags)
            .map_err(|error| refused(context, "constant phi removal", &error.to_string()))?;
        context.func.dfg.resolve_all_aliases();
        if self.opt_level == OptLevel::Speed {
            context
                .egraph_pass(&self.flags, &mut ControlPlane::default())
                .map_err(|error| refused(context, "the egraph pass", &error.to_string()))?;
            wide_multiply::recognize(&mut context.func);
            loops::shape(context);
            if self.verify {
                cranelift_codegen::verify_function(&context.func, &self.flags)
                    .map_err(|errors| refused(context, "what follows the egraph pass", &errors.to_string()))?;
            }
        }
        Ok(())
    }
}

fn refused(context: &Context, pass: &str, reason: &str) -> CompileError {
    CompileError::internal(format!("Cranelift's verifier refuses {} after {pass}: {reason}", context.func.name))
}
