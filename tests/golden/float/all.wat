;; Every float operation, in both widths.
(module
  (func (export "add32") (param f32 f32) (result f32) (f32.add (local.get 0) (local.get 1)))
  (func (export "sub32") (param f32 f32) (result f32) (f32.sub (local.get 0) (local.get 1)))
  (func (export "mul32") (param f32 f32) (result f32) (f32.mul (local.get 0) (local.get 1)))
  (func (export "div32") (param f32 f32) (result f32) (f32.div (local.get 0) (local.get 1)))
  (func (export "min32") (param f32 f32) (result f32) (f32.min (local.get 0) (local.get 1)))
  (func (export "max32") (param f32 f32) (result f32) (f32.max (local.get 0) (local.get 1)))
  (func (export "copysign32") (param f32 f32) (result f32) (f32.copysign (local.get 0) (local.get 1)))
  (func (export "neg32") (param f32) (result f32) (f32.neg (local.get 0)))
  (func (export "abs32") (param f32) (result f32) (f32.abs (local.get 0)))
  (func (export "sqrt32") (param f32) (result f32) (f32.sqrt (local.get 0)))
  (func (export "ceil32") (param f32) (result f32) (f32.ceil (local.get 0)))
  (func (export "floor32") (param f32) (result f32) (f32.floor (local.get 0)))
  (func (export "trunc32") (param f32) (result f32) (f32.trunc (local.get 0)))
  (func (export "nearest32") (param f32) (result f32) (f32.nearest (local.get 0)))
  (func (export "add64") (param f64 f64) (result f64) (f64.add (local.get 0) (local.get 1)))
  (func (export "sub64") (param f64 f64) (result f64) (f64.sub (local.get 0) (local.get 1)))
  (func (export "mul64") (param f64 f64) (result f64) (f64.mul (local.get 0) (local.get 1)))
  (func (export "div64") (param f64 f64) (result f64) (f64.div (local.get 0) (local.get 1)))
  (func (export "min64") (param f64 f64) (result f64) (f64.min (local.get 0) (local.get 1)))
  (func (export "max64") (param f64 f64) (result f64) (f64.max (local.get 0) (local.get 1)))
  (func (export "copysign64") (param f64 f64) (result f64) (f64.copysign (local.get 0) (local.get 1)))
  (func (export "neg64") (param f64) (result f64) (f64.neg (local.get 0)))
  (func (export "abs64") (param f64) (result f64) (f64.abs (local.get 0)))
  (func (export "sqrt64") (param f64) (result f64) (f64.sqrt (local.get 0)))
  (func (export "ceil64") (param f64) (result f64) (f64.ceil (local.get 0)))
  (func (export "floor64") (param f64) (result f64) (f64.floor (local.get 0)))
  (func (export "trunc64") (param f64) (result f64) (f64.trunc (local.get 0)))
  (func (export "nearest64") (param f64) (result f64) (f64.nearest (local.get 0))))

;; run: add32(1.5, 2.25) = 3.75
;; run: add32(nan, 1) = nan
;; run: sub32(1.5, 2.25) = -0.75
;; run: sub32(nan, 1) = nan
;; run: mul32(1.5, 2.5) = 3.75
;; run: mul32(nan, 1) = nan
;; run: div32(1, 8) = 0.125
;; run: div32(nan, 1) = nan
;; run: min32(-0.0, 0) = -0.0
;; run: min32(nan, 1) = nan
;; run: max32(-0.0, 0) = 0
;; run: max32(nan, 1) = nan
;; run: copysign32(1.5, -0.0) = -1.5
;; run: neg32(1.5) = -1.5
;; run: abs32(-1.5) = 1.5
;; run: sqrt32(2.25) = 1.5
;; run: ceil32(1.5) = 2
;; run: floor32(-1.5) = -2
;; run: trunc32(-1.5) = -1
;; run: nearest32(2.5) = 2
;; run: add64(1.5, 2.25) = 3.75
;; run: add64(nan, 1) = nan
;; run: sub64(1.5, 2.25) = -0.75
;; run: sub64(nan, 1) = nan
;; run: mul64(1.5, 2.5) = 3.75
;; run: mul64(nan, 1) = nan
;; run: div64(1, 8) = 0.125
;; run: div64(nan, 1) = nan
;; run: min64(-0.0, 0) = -0.0
;; run: min64(nan, 1) = nan
;; run: max64(-0.0, 0) = 0
;; run: max64(nan, 1) = nan
;; run: copysign64(1.5, -0.0) = -1.5
;; run: neg64(1.5) = -1.5
;; run: abs64(-1.5) = 1.5
;; run: sqrt64(2.25) = 1.5
;; run: ceil64(1.5) = 2
;; run: floor64(-1.5) = -2
;; run: trunc64(-1.5) = -1
;; run: nearest64(2.5) = 2

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `add32`: (f32, f32) -> (f32)
;;   clif
;;     function u0:0(f32, f32) -> f32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fadd v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fadd32 s2, s0, s1
;;     ret [s2]
;;
;; function `sub32`: (f32, f32) -> (f32)
;;   clif
;;     function u0:1(f32, f32) -> f32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fsub v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fsub32 s2, s0, s1
;;     ret [s2]
;;
;; function `mul32`: (f32, f32) -> (f32)
;;   clif
;;     function u0:2(f32, f32) -> f32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fmul v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fmul32 s2, s0, s1
;;     ret [s2]
;;
;; function `div32`: (f32, f32) -> (f32)
;;   clif
;;     function u0:3(f32, f32) -> f32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fdiv v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fdiv32 s2, s0, s1
;;     ret [s2]
;;
;; function `min32`: (f32, f32) -> (f32)
;;   clif
;;     function u0:4(f32, f32) -> f32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fmin v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fmin32 s2, s0, s1
;;     ret [s2]
;;
;; function `max32`: (f32, f32) -> (f32)
;;   clif
;;     function u0:5(f32, f32) -> f32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fmax v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fmax32 s2, s0, s1
;;     ret [s2]
;;
;; function `copysign32`: (f32, f32) -> (f32)
;;   clif
;;     function u0:6(f32, f32) -> f32 tail {
;;     block0(v0: f32, v1: f32):
;;         v2 = fcopysign v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fcopysign32 s2, s0, s1
;;     ret [s2]
;;
;; function `neg32`: (f32) -> (f32)
;;   clif
;;     function u0:7(f32) -> f32 tail {
;;     block0(v0: f32):
;;         v1 = fneg v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     fneg32 s1, s0
;;     ret [s1]
;;
;; function `abs32`: (f32) -> (f32)
;;   clif
;;     function u0:8(f32) -> f32 tail {
;;     block0(v0: f32):
;;         v1 = fabs v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     fabs32 s1, s0
;;     ret [s1]
;;
;; function `sqrt32`: (f32) -> (f32)
;;   clif
;;     function u0:9(f32) -> f32 tail {
;;     block0(v0: f32):
;;         v1 = sqrt v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     fsqrt32 s1, s0
;;     ret [s1]
;;
;; function `ceil32`: (f32) -> (f32)
;;   clif
;;     function u0:10(f32) -> f32 tail {
;;     block0(v0: f32):
;;         v1 = ceil v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     fceil32 s1, s0
;;     ret [s1]
;;
;; function `floor32`: (f32) -> (f32)
;;   clif
;;     function u0:11(f32) -> f32 tail {
;;     block0(v0: f32):
;;         v1 = floor v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     ffloor32 s1, s0
;;     ret [s1]
;;
;; function `trunc32`: (f32) -> (f32)
;;   clif
;;     function u0:12(f32) -> f32 tail {
;;     block0(v0: f32):
;;         v1 = trunc v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     ftrunc32 s1, s0
;;     ret [s1]
;;
;; function `nearest32`: (f32) -> (f32)
;;   clif
;;     function u0:13(f32) -> f32 tail {
;;     block0(v0: f32):
;;         v1 = nearest v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     fnearest32 s1, s0
;;     ret [s1]
;;
;; function `add64`: (f64, f64) -> (f64)
;;   clif
;;     function u0:14(f64, f64) -> f64 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fadd v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fadd64 s2, s0, s1
;;     ret [s2]
;;
;; function `sub64`: (f64, f64) -> (f64)
;;   clif
;;     function u0:15(f64, f64) -> f64 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fsub v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fsub64 s2, s0, s1
;;     ret [s2]
;;
;; function `mul64`: (f64, f64) -> (f64)
;;   clif
;;     function u0:16(f64, f64) -> f64 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fmul v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fmul64 s2, s0, s1
;;     ret [s2]
;;
;; function `div64`: (f64, f64) -> (f64)
;;   clif
;;     function u0:17(f64, f64) -> f64 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fdiv v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fdiv64 s2, s0, s1
;;     ret [s2]
;;
;; function `min64`: (f64, f64) -> (f64)
;;   clif
;;     function u0:18(f64, f64) -> f64 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fmin v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fmin64 s2, s0, s1
;;     ret [s2]
;;
;; function `max64`: (f64, f64) -> (f64)
;;   clif
;;     function u0:19(f64, f64) -> f64 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fmax v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fmax64 s2, s0, s1
;;     ret [s2]
;;
;; function `copysign64`: (f64, f64) -> (f64)
;;   clif
;;     function u0:20(f64, f64) -> f64 tail {
;;     block0(v0: f64, v1: f64):
;;         v2 = fcopysign v0, v1
;;         return v2
;;     }
;;   bytecode, 3 slots
;;     fcopysign64 s2, s0, s1
;;     ret [s2]
;;
;; function `neg64`: (f64) -> (f64)
;;   clif
;;     function u0:21(f64) -> f64 tail {
;;     block0(v0: f64):
;;         v1 = fneg v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     fneg64 s1, s0
;;     ret [s1]
;;
;; function `abs64`: (f64) -> (f64)
;;   clif
;;     function u0:22(f64) -> f64 tail {
;;     block0(v0: f64):
;;         v1 = fabs v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     fabs64 s1, s0
;;     ret [s1]
;;
;; function `sqrt64`: (f64) -> (f64)
;;   clif
;;     function u0:23(f64) -> f64 tail {
;;     block0(v0: f64):
;;         v1 = sqrt v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     fsqrt64 s1, s0
;;     ret [s1]
;;
;; function `ceil64`: (f64) -> (f64)
;;   clif
;;     function u0:24(f64) -> f64 tail {
;;     block0(v0: f64):
;;         v1 = ceil v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     fceil64 s1, s0
;;     ret [s1]
;;
;; function `floor64`: (f64) -> (f64)
;;   clif
;;     function u0:25(f64) -> f64 tail {
;;     block0(v0: f64):
;;         v1 = floor v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     ffloor64 s1, s0
;;     ret [s1]
;;
;; function `trunc64`: (f64) -> (f64)
;;   clif
;;     function u0:26(f64) -> f64 tail {
;;     block0(v0: f64):
;;         v1 = trunc v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     ftrunc64 s1, s0
;;     ret [s1]
;;
;; function `nearest64`: (f64) -> (f64)
;;   clif
;;     function u0:27(f64) -> f64 tail {
;;     block0(v0: f64):
;;         v1 = nearest v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     fnearest64 s1, s0
;;     ret [s1]
